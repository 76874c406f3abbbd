/**
 * `google.script` inside the sidebar's frame, as Google offers it to a page: one runner per chain, handlers for each end, and
 * what may not pass refused (platform facts, section 6). The frame has no origin of its own, so everything goes by messages.
 */
export interface FrameCall {
  readonly tieuBieu: 'run';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface FrameClose {
  readonly tieuBieu: 'close';
}

/** `error` null: it went well. */
export interface FrameReply {
  readonly tieuBieu: 'reply';
  readonly id: number;
  readonly value: unknown;
  readonly error: { readonly name: string; readonly message: string } | null;
}

type Handler = (value: unknown, userObject: unknown) => void;

interface Chain {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

const waiting = new Map<number, Chain>();
let last = 0;

function isPassable(value: unknown, above: readonly unknown[]): boolean {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true;
  if (typeof value !== 'object' || above.includes(value)) return false;
  const inside = [...above, value];
  if (Array.isArray(value)) return value.every((item) => isPassable(item, inside));
  const plain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  return plain && Object.values(value).every((item) => isPassable(item, inside));
}

function send(name: string, args: readonly unknown[], chain: Chain): void {
  const illegal = args.findIndex((arg) => !isPassable(arg, []));
  if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  last += 1;
  waiting.set(last, chain);
  const call: FrameCall = { tieuBieu: 'run', id: last, name, args: JSON.parse(JSON.stringify(args)) as unknown[] };
  parent.postMessage(call, '*');
}

function runner(chain: Chain): object {
  const methods: Readonly<Record<string, (given: unknown) => object>> = {
    withSuccessHandler: (success) => runner({ ...chain, success: success as Handler }),
    withFailureHandler: (failure) => runner({ ...chain, failure: failure as Handler }),
    withUserObject: (userObject) => runner({ ...chain, userObject }),
  };
  return new Proxy(methods, {
    get: (_, name) => {
      if (typeof name === 'symbol') return undefined;
      return methods[name] ?? ((...args: unknown[]) => send(name, args, chain));
    },
  });
}

function isReply(data: unknown): data is FrameReply {
  return typeof data === 'object' && data !== null && 'tieuBieu' in data && data.tieuBieu === 'reply';
}

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (source !== parent || !isReply(data)) return;
  const chain = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.error === null) chain?.success?.(data.value, chain.userObject);
  else if (typeof chain?.failure === 'function')
    chain.failure(Object.assign(new Error(data.error.message), data.error), chain.userObject);
  else reportError(new Error(data.error.message));
});

const nothing = () => undefined;
const close = () => {
  const message: FrameClose = { tieuBieu: 'close' };
  parent.postMessage(message, '*');
};

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      host: { close, setHeight: nothing, setWidth: nothing, editor: { focus: nothing }, origin: location.origin },
    },
  },
});
