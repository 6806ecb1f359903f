// The desk's cookies: readable by no script, sent by no other site. Pure.

export interface CookieOptions {
  /** Served by HTTPS, where browsers keep the promises of the `__Secure-` prefix. */
  secure: boolean;
  /**
   * `Strict`, or `Lax` for what must come along when the directory sends somebody back. `None` for the frame of another site
   * (Teams), and then only there: browsers keep such a cookie for each site around the frame by itself (`Partitioned`).
   */
  sameSite: 'Strict' | 'Lax' | 'None';
  path: string;
  /** Seconds; 0 removes it. */
  maxAgeS: number;
}

export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Secure-${name}` : name;
}

export function setCookie(name: string, value: string, options: CookieOptions): string {
  const { secure, sameSite, path, maxAgeS } = options;
  const flags = `Path=${path}; Max-Age=${maxAgeS}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}${sameSite === 'None' ? '; Partitioned' : ''}`;
  return `${cookieName(name, secure)}=${value}; ${flags}`;
}

/** The value of a cookie in a `Cookie` header. Of two with one name neither counts: one of them is not ours. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '').split(';').flatMap((part) => {
    const at = part.indexOf('=');
    return at > 0 && part.slice(0, at).trim() === name ? [part.slice(at + 1).trim()] : [];
  });
  return values.length === 1 ? values[0] : undefined;
}
