// The two browser globals that the stock client asks for, in Node. Only what rxjs 5's ajax uses of XMLHttpRequest.
import { WebSocket } from 'ws';

class FetchXMLHttpRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  withCredentials = false;
  readonly upload = {};
  onreadystatechange: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  ontimeout: ((event: object) => void) | null = null;
  private method = 'GET';
  private url = '';
  private readonly requestHeaders = new Headers();
  private responseHeaders = new Headers();
  private readonly abortion = new AbortController();

  open(method: string, url: string): void {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.requestHeaders.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.responseHeaders.get(name);
  }

  abort(): void {
    this.abortion.abort();
  }

  send(body?: string): void {
    void this.run(body);
  }

  private async run(body?: string): Promise<void> {
    const timer = setTimeout(() => this.abortion.abort('timeout'), this.timeout || 60_000);
    try {
      const { method, url, requestHeaders: headers } = this;
      const init = { method, headers, signal: this.abortion.signal };
      const response = await fetch(url, body === undefined ? init : { ...init, body });
      const text = await response.text();
      this.responseHeaders = response.headers;
      this.status = response.status;
      this.response = this.responseType === 'json' ? parse(text) : text;
    } catch {
      if (this.abortion.signal.reason === 'timeout') this.ontimeout?.({});
      else if (!this.abortion.signal.aborted) this.onerror?.({});
      return;
    } finally {
      clearTimeout(timer);
    }
    this.readyState = 4;
    if (!this.abortion.signal.aborted) this.onreadystatechange?.({});
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // as browsers do for responseType json
  }
}

Object.assign(globalThis, { XMLHttpRequest: FetchXMLHttpRequest, WebSocket });
