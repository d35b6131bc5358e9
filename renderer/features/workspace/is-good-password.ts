/** As the backend wants it: 8 to 200 characters. */
export function isGoodPassword(password: string): boolean {
  return password.length >= 8 && password.length <= 200;
}
