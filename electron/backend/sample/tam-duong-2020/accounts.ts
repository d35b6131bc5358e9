import type { Role } from "#shared/kernel/permissions.ts";

/** One account of each role. They name posts, never people. */
export const sampleAccounts: readonly Readonly<{
  username: string;
  displayName: string;
  role: Role;
}>[] = [
  { username: "chuyenvien", displayName: "Chuyên viên Phòng VHTT", role: "clerk" },
  { username: "lanhdao", displayName: "Lãnh đạo UBND huyện", role: "leader" },
  { username: "thuky", displayName: "Thư ký Hội đồng TĐKT", role: "secretary" },
  { username: "quantri", displayName: "Quản trị viên", role: "administrator" },
];
