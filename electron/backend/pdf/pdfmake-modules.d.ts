// pdfmake ships these modules without types. Only what this folder uses is described.
declare module "pdfmake/js/Printer.js" {
  const exported: unknown;
  export = exported;
}
declare module "pdfmake/js/PDFDocument.js" {
  const exported: unknown;
  export = exported;
}
declare module "pdfmake/js/URLResolver.js" {
  const exported: unknown;
  export = exported;
}
declare module "pdfmake/js/ElementWriter.js" {
  const exported: unknown;
  export = exported;
}
declare module "pdfmake/js/LayoutBuilder.js" {
  const exported: unknown;
  export = exported;
}
