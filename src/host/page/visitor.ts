/** Who sits at a browser tab. A phone has no menu and no sidebar. */
export interface Visitor {
  readonly user: string;
  readonly phone: boolean;
}
