export type NamedUnit = Readonly<{ name: string; kind: "commune" | "town" }>;

/** "Ủy ban nhân dân xã Thèn Sin"; a name that says its kind keeps it. */
export function communeBody({ name, kind }: NamedUnit): string {
  const named = /^(xã|thị trấn|phường)(?=\s)/iu;
  const whole = named.test(name)
    ? name.replace(named, (word) => word.toLocaleLowerCase("vi"))
    : `${kind === "town" ? "thị trấn" : "xã"} ${name}`;
  return `Ủy ban nhân dân ${whole}`;
}
