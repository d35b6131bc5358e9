declare module "nspell" {
  export default function nspell(aff: Buffer, dic: Buffer): { correct: (word: string) => boolean };
}
declare module "dictionary-vi" {
  const dictionary: { aff: Uint8Array; dic: Uint8Array };
  export default dictionary;
}
