/** The Word templates by document kind, base64 of .docx; authored by `src/templates` and embedded when the bundle is built. */
declare module 'virtual:templates' {
  const templates: Readonly<Record<string, string>>;
  export default templates;
}
