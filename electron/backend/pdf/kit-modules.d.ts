// The module comes without types. Only what this folder uses is described.
declare module "pdfmake/js/PDFDocument.js" {
  const exported: unknown;
  export = exported;
}
