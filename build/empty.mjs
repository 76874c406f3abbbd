/** Stands in for `fs` in the bundle: a library asks for it on Node only. */
export default {};
