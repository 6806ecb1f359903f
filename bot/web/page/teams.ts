// As a tab in Teams: language and theme come from there. A convenience of the host, never proof of who somebody is; that is the
// token only, once the server has held it against the directory's keys.
import { app, authentication } from '@microsoft/teams-js';

export interface HostSettings {
  /** Such as `sv-se`. */
  locale: string;
  /** `default`, `dark`, `contrast` or `glass`. */
  theme: string;
}

export interface TeamsHost extends HostSettings {
  /** Calls back when one of them may have changed. */
  follow(onChange: (settings: HostSettings) => void): void;
  /** A token of the directory that says who is signed in there. Teams may ask the person first, hence no bound on time. */
  token(): Promise<string>;
}

/** @returns undefined when the frame around the page is not Teams: asked in vain, teams-js would wait for a minute */
export async function findTeams(timeoutMs: number): Promise<TeamsHost | undefined> {
  try {
    await within(timeoutMs, app.initialize());
    // Never before: without a host, this promise stays open for good.
    const settings = (await within(timeoutMs, app.getContext())).app;
    app.notifyAppLoaded();
    app.notifySuccess().catch(() => undefined); // it is for the host to know; nothing here waits for it
    return {
      locale: settings.locale,
      theme: settings.theme,
      follow: (onChange) => follow(settings, onChange),
      token: () => authentication.getAuthToken({ silent: false }),
    };
  } catch {
    return undefined;
  }
}

/** There is a public event for the theme only; the language is asked for again when somebody comes back to the tab. */
function follow({ locale }: HostSettings, onChange: (settings: HostSettings) => void): void {
  app.registerOnThemeChangeHandler((theme) => onChange({ locale, theme }));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    void app.getContext().then((context) => {
      ({ locale } = context.app);
      onChange(context.app);
    });
  });
}

async function within<T>(timeoutMs: number, promise: Promise<T>): Promise<T> {
  let timer: number | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
