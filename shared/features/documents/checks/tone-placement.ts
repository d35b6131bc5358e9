import { type PaperRule, rewording } from "./checked-paper.ts";
import { otherTonePlace, rareTonePlace, tonePlaces } from "./tone-places.ts";

/** The two ways of placing a tone mark used side by side: the rarer is brought to the other. */
export const tonePlacement: PaperRule = ({ pieces }) => {
  const places = pieces.flatMap((piece) =>
    tonePlaces(piece.text).map((place) => ({ piece, ...place })),
  );
  const onSecond = places.filter((place) => place.onSecond).length;
  const rareIsSecond = rareTonePlace({ onFirst: places.length - onSecond, onSecond });
  return places
    .filter((place) => place.onSecond === rareIsSecond)
    .map(({ piece, from, to, found }) => {
      const expected = otherTonePlace(found);
      return rewording("tone-placement", piece, [from, to, expected], { expected });
    });
};
