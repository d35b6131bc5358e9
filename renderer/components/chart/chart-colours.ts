import { useComputedColorScheme } from "@mantine/core";

export type ChartColours = Readonly<{
  ink: string;
  soft: string;
  line: string;
  panel: string;
  /** Told apart by colour-blind eyes too (blue, orange, grey), each with its own shape or word beside. */
  main: string;
  met: string;
  missed: string;
  unknown: string;
  mark: string;
}>;

const light: ChartColours = {
  ink: "#272320",
  soft: "#5c544c",
  line: "#dcd4c8",
  panel: "#fffefb",
  main: "#2f6c9c",
  met: "#2f6c9c",
  missed: "#d3792a",
  unknown: "#b7ada0",
  mark: "#272320",
};

const dark: ChartColours = {
  ink: "#ece6de",
  soft: "#b5ab9f",
  line: "#3d3731",
  panel: "#24201d",
  main: "#6aa7d6",
  met: "#6aa7d6",
  missed: "#e89a4f",
  unknown: "#7d746a",
  mark: "#ece6de",
};

export function useChartColours(): ChartColours {
  return useComputedColorScheme("light") === "dark" ? dark : light;
}
