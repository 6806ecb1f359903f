// The parts of Web Chat that the page uses. Its prebuilt bundle is loaded as it is and brings no types of its own.

/** As much of a Bot Framework activity as the page looks at. */
export interface Activity {
  id?: string;
  type: string;
  value?: unknown;
  from?: { id?: string; role?: string };
  text?: string;
  channelData?: {
    clientActivityID?: string;
    messageBack?: { displayText?: string };
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export interface Subscription {
  unsubscribe(): void;
}

export interface Observer<T> {
  next?: (value: T) => void;
  error?: (error: unknown) => void;
  complete?: () => void;
}

export interface Subscribable<T> {
  subscribe(observer: Observer<T>): Subscription;
}

/** What Web Chat talks to: the stock Direct Line client, or anything of its shape. */
export interface ChatAdapter {
  activity$: Subscribable<Activity>;
  connectionStatus$: Subscribable<number>;
  postActivity(activity: Activity): Subscribable<string>;
  end(): void;
}

/** `ConnectionStatus` of the stock client. */
export const STATUS = {
  uninitialised: 0,
  connecting: 1,
  online: 2,
  expiredToken: 3,
  failed: 4,
  ended: 5,
} as const;

export interface Store {
  dispatch(action: StoreAction): void;
}

export interface StoreAction {
  type: string;
  payload?: unknown;
}

export type StoreMiddleware = () => (
  next: (action: StoreAction) => unknown,
) => (action: StoreAction) => unknown;

export interface WebChat {
  createDirectLine(options: Readonly<Record<string, unknown>>): ChatAdapter;
  createStore(initialState?: object, ...middleware: StoreMiddleware[]): Store;
  renderWebChat(props: Readonly<Record<string, unknown>>, element: object): void;
}
