// Who may import whom, generated from the list of features: each may import the
// ones before it, never a later one; the zones are as README's table says.
const features = [
  "workspace",
  "office",
  "documents",
  "signing",
  "plans",
  "indicators",
  "submissions",
  "evaluation",
  "rewards",
  "reports",
];
const kept = (zone, feature) => `^${zone}/features/${feature}/`;
const laterThan = (feature) => features.slice(features.indexOf(feature) + 1).join("|");

const featureOrder = ["shared", "electron/backend"].flatMap((zone) =>
  features.slice(0, -1).map((feature) => ({
    name: `${zone}: ${feature} imports no later feature`,
    severity: "error",
    from: { path: kept(zone, feature) },
    to: {
      path: `^(shared|electron/backend)/features/(${laterThan(feature)})/`,
      pathNot: "/tables\\.ts$",
    },
  })),
);

const screensApart = features.map((feature) => ({
  name: `renderer: the screens of ${feature} import no other screens`,
  severity: "error",
  from: { path: kept("renderer", feature) },
  to: { path: "^renderer/features/", pathNot: kept("renderer", feature) },
}));

const zone = (name, from, to, pathNot) => ({
  name,
  severity: "error",
  from,
  to: { path: to, ...(pathNot === undefined ? {} : { pathNot }) },
});

const only = (name, packages, allowedFrom) => ({
  name: `only ${name}`,
  severity: "error",
  from: { path: "^(shared|electron|renderer)/", pathNot: allowedFrom },
  to: { path: `node_modules/(${packages})/`, dependencyTypesNot: ["type-only"] },
});

module.exports = {
  forbidden: [
    {
      name: "no circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?|^electron$" },
    },
    zone("shared imports shared only", { path: "^shared/" }, "^(electron|renderer|build|test)/"),
    {
      name: "shared uses no Node",
      severity: "error",
      from: { path: "^shared/" },
      to: { dependencyTypes: ["core"] },
    },
    zone(
      "backend imports no window code",
      { path: "^electron/backend/" },
      "^(renderer|electron/(main|preload))/",
    ),
    zone(
      "main and preload import no backend",
      { path: "^electron/(main|preload)/" },
      "^(electron/backend|renderer)/",
    ),
    zone("the window imports shared only", { path: "^renderer/" }, "^electron/"),
    zone(
      "the product imports no tests and no build",
      { path: "^(shared|electron|renderer)/" },
      "^(test|build)/",
    ),
    zone(
      "file formats, database and log know no feature",
      { path: "^electron/backend/(excel|pdf|word|signing|log|files|legacy-text)/" },
      "^electron/backend/features/",
    ),
    zone(
      "shared components know no feature",
      { path: "^renderer/components/" },
      "^renderer/features/",
    ),
    ...featureOrder,
    ...screensApart,
    only(
      "contracts, schemas and the router see zod",
      "zod",
      "contract\\.ts$|schemas\\.ts$|router\\.ts$",
    ),
    only("the backend sees the database", "kysely|better-sqlite3", "^electron/backend/"),
    only("db/ opens the database", "better-sqlite3", "^electron/backend/db/"),
    only(
      "excel/ sees the Excel libraries",
      "@cj-tech-master|@e965|yauzl",
      "^electron/backend/excel/",
    ),
    only("pdf/ sees the PDF library", "pdfmake|pdfkit", "^electron/backend/pdf/"),
    only("word/ sees the XML library", "@xmldom", "^electron/backend/word/"),
    only("zip-bytes.ts sees jszip", "jszip", "^electron/backend/files/zip-bytes\\.ts$"),
    only(
      "signing/ sees the libraries of signatures",
      "pkijs|asn1js|node-forge|fontkit",
      "^electron/backend/signing/",
    ),
    only(
      "signing/ and merge-files.ts see pdf-lib",
      "@cantoo/pdf-lib",
      "^electron/backend/(signing/|pdf/merge-files\\.ts$)",
    ),
    only("token/ sees the tokens' module", "pkcs11js", "^electron/backend/signing/token/"),
    only("exact.ts sees fraction.js", "fraction\\.js", "^shared/kernel/exact\\.ts$"),
    only("compare-papers.ts sees diff", "diff", "/compare-papers\\.ts$"),
    only(
      "formula/ sees the parser library",
      "chevrotain|@chevrotain",
      "^shared/features/submissions/formula/",
    ),
    only("main and preload see Electron", "electron", "^electron/(main|preload)/"),
    only(
      "grid/ sees AG Grid",
      "ag-grid-community|ag-grid-react|@ag-grid-community",
      "^renderer/components/grid/",
    ),
    only("chart/ sees Chart.js", "chart\\.js|react-chartjs-2", "^renderer/components/chart/"),
    only(
      "paper-editor/ sees ProseMirror",
      "prosemirror-[a-z]+",
      "^renderer/components/paper-editor/",
    ),
    only(
      "paper-editor/search/ sees the search",
      "prosemirror-search",
      "^renderer/components/paper-editor/search/",
    ),
    only("pdf-preview/ sees pdf.js", "pdfjs-dist", "^renderer/components/pdf-preview/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|release)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "electron/tsconfig.json" },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
