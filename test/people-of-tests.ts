/** The day on which tests act, unless they say another. */
export const TODAY = '2025-08-18';
export const OFFICER = 'can-bo@daison.example.vn';
export const HAMLET_HEAD = 'truong-thon@daison.example.vn';

export const scopesOf = (manifest: string): readonly string[] =>
  (JSON.parse(manifest) as { readonly oauthScopes: readonly string[] }).oauthScopes;
