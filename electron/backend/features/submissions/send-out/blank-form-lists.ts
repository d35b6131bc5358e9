import type { ListColumn, ListLine, ListRow, ListSpec } from "#backend/pdf/list-spec.ts";
import {
  type FormDefinition,
  type FormItem,
  type FormSection,
  isAsked,
} from "#shared/features/submissions/form-definition.ts";
import { NOT_ASKED_MARK } from "#shared/features/submissions/read-unit-values.ts";
import { printedFormText as text } from "#shared/features/submissions/send-out/printed-form-text.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import { evenParts } from "../even-parts.ts";
import type { FormContext } from "../form-context.ts";
import { blankHouseholdList } from "./blank-household-list.ts";

const SIZE_PT = 11;
/** A line of handwriting with room above and below. */
const ROW_HEIGHT_MM = 8;
/** So many columns to write in stand side by side on an upright page, and on one on its side. */
const COLUMNS_UPRIGHT = 5;
const COLUMNS_ON_ITS_SIDE = 10;
const SIGNATURE_SPACE_PT = 62;

/**
 * A form of one unit to be printed and filled in by hand: a list for each sheet of the
 * workbook, wide ones in several; names are printed, the cells to fill are empty, the last
 * page ends with the places to sign. Shares are not asked on paper: the program computes
 * them. Pure.
 */
export function blankFormLists(form: FormDefinition, context: FormContext): ListSpec[] {
  const { unit, period, isIllustrative } = context;
  const note = text.footNote(form.code, unit.name, period.code);
  const lists = form.sections.flatMap((section) => sectionLists(form, section, context));
  return lists.map((list, index) => ({
    ...list,
    isNumberedAnew: index === 0,
    sizePt: SIZE_PT,
    rowHeightMm: ROW_HEIGHT_MM,
    rowCount: list.rows.length,
    footNote: isIllustrative ? `${note}. ${text.illustrative}` : note,
    foot: [],
    closing: index === lists.length - 1 ? closing : [],
  }));
}

type List = Pick<ListSpec, "landscape" | "head" | "columns"> & Readonly<{ rows: ListRow[] }>;

function sectionLists(form: FormDefinition, section: FormSection, context: FormContext): List[] {
  switch (section.kind) {
    case "villages":
      return villageLists(form, section, context);
    case "unit":
      return [unitList(form, section, context)];
    case "households": {
      const head = headOf(form, section, context, false);
      return [{ ...blankHouseholdList(section, context), head }];
    }
  }
}

function villageLists(form: FormDefinition, section: FormSection, context: FormContext): List[] {
  const { unit } = context;
  const landscape = section.items.length > COLUMNS_UPRIGHT;
  const parts = evenParts(section.items, landscape ? COLUMNS_ON_ITS_SIDE : COLUMNS_UPRIGHT);
  return parts.map((items, part): List => ({
    landscape,
    head: headOf(form, section, context, part > 0),
    columns: [
      { title: formText.number, align: "center", widthMm: 11 },
      { title: formText.village, align: "left", widthMm: landscape ? 46 : 42 },
      ...items.map((item): ListColumn => ({
        title: headingOf(item),
        align: "center",
        widthMm: "rest",
      })),
    ],
    rows: [
      ...unit.villages.map(({ name }, index): ListRow => ({
        kind: "row",
        cells: [
          String(index + 1),
          name,
          ...items.map((item) => (isAsked(item, unit.kind) ? "" : NOT_ASKED_MARK)),
        ],
      })),
      { kind: "row", isBold: true, cells: ["", form.totalLabel, ...items.map(() => "")] },
    ],
  }));
}

/** With last period's figures beside, where the workbook has them beside. */
function unitList(form: FormDefinition, section: FormSection, context: FormContext): List {
  const { unit, previous } = context;
  return {
    landscape: false,
    head: headOf(form, section, context, false),
    columns: [
      { title: formText.number, align: "center", widthMm: 11 },
      { title: formText.item, align: "left", widthMm: "rest" },
      { title: formText.measure, align: "center", widthMm: 35 },
      { title: formText.value, align: "center", widthMm: 34 },
      ...(previous === null
        ? []
        : [{ title: formText.previous, align: "right", widthMm: 27 } as const]),
    ],
    rows: section.items.map((item, index): ListRow => {
      const before = previous?.valueOf(item.code, null) ?? null;
      return {
        kind: "row",
        cells: [
          String(index + 1),
          item.label,
          item.unit,
          isAsked(item, unit.kind) ? "" : NOT_ASKED_MARK,
          ...(previous === null ? [] : [before === null ? "" : formatDecimal(before)]),
        ],
      };
    }),
  };
}

function headingOf({ kind, label, unit }: FormItem): string {
  return kind === "flag" ? text.yesNo(label) : text.measured(label, unit);
}

function headOf(
  form: FormDefinition,
  section: FormSection,
  { unit, period }: FormContext,
  isContinued: boolean,
): ListLine[] {
  const title = text.title(form.code, section.title).toLocaleUpperCase("vi");
  return [
    line(isContinued ? `${title} ${text.continued}` : title, { sizePt: 13, bold: true, after: 3 }),
    line(formText.unitAndPeriod(unit.name, period.code), { sizePt: 12, bold: true, after: 3 }),
    line(formText.closing(period.dataClosesOn, period.dueOn), { italics: true, after: 3 }),
    line(section.kind === "households" ? text.listInstructions : text.instructions, {
      align: "left",
      after: 6,
    }),
  ];
}

const hint = { italics: true, after: SIGNATURE_SPACE_PT } as const;
/** Who made it on the left; on the right the day and the commune's head, with room for the seal. */
const closing: readonly (readonly ListLine[])[] = [
  [
    line("", { before: 8, after: 3 }),
    line(text.preparer, { sizePt: 12, bold: true }),
    line(text.preparerHint, hint),
  ],
  [
    line(text.placeAndDate, { italics: true, before: 8, after: 3 }),
    line(text.authority, { sizePt: 12, bold: true }),
    line(text.chair, { sizePt: 12, bold: true }),
    line(text.chairHint, hint),
  ],
];

function line(words: string, look: Partial<ListLine>): ListLine {
  return {
    text: words,
    sizePt: SIZE_PT,
    bold: false,
    italics: false,
    align: "center",
    ruleShare: 0,
    before: 0,
    after: 0,
    ...look,
  };
}
