import type { ChartColours } from "./chart-colours.ts";

const titleHeight = 36;
const margin = 12;

/** The chart on its paper colour under its title, as a PNG file's bytes. */
export function pictureOf(
  canvas: HTMLCanvasElement | null,
  title: string,
  colours: ChartColours,
): Uint8Array | null {
  if (canvas === null) return null;
  const scale = canvas.width / Math.max(canvas.clientWidth, 1);
  const sheet = document.createElement("canvas");
  sheet.width = canvas.width + 2 * margin * scale;
  sheet.height = canvas.height + (titleHeight + margin) * scale;
  const context = sheet.getContext("2d");
  if (context === null) return null;
  context.fillStyle = colours.panel;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = colours.ink;
  context.font = `600 ${String(16 * scale)}px "Segoe UI", "Noto Sans", sans-serif`;
  context.textBaseline = "middle";
  context.fillText(title, margin * scale, (titleHeight / 2) * scale);
  context.drawImage(canvas, margin * scale, titleHeight * scale);
  const base64 = sheet.toDataURL("image/png").split(",")[1] ?? "";
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
