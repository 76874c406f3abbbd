/** The Word templates, authored by the `template.ts` of each kind and embedded when the bundle is built. */
declare module 'virtual:templates' {
  const templates: {
    /** Base64 of a zip: styles, settings, headers, whatever all templates have alike. */
    readonly shared: string;
    /** Where the body belongs in that zip. */
    readonly bodyPath: string;
    /** Base64 of what the bodies are deflated with, itself deflated. */
    readonly dictionary: string;
    /** By document kind, base64 of the deflated body. */
    readonly bodies: Readonly<Record<string, string>>;
  };
  export default templates;
}
