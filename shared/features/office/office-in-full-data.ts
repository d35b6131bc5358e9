/** "UBND huyện Tam Đường" → "Ủy ban nhân dân huyện Tam Đường", as papers write it. */
export function officeInFull(officeName: string): string {
  return officeName.replace(/^UBND(?=\s)/u, "Ủy ban nhân dân");
}
