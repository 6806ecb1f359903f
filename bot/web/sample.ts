// A page that stands for one of some other site, with the chat button on it.
import { html } from './html.js';
import { iconLink } from './icons.js';
import type { DocumentOptions } from './document.js';

/** For trying out, and for copying from. `origin`: where this bot is reached. */
export function renderSample(origin: string, { url, brand }: Pick<DocumentOptions, 'url' | 'brand'>): string {
  const { languages, defaultLanguage, icon } = brand;
  const [example] = languages.filter((locale) => locale !== defaultLanguage);
  const tag = `<script src="${origin}/embed.js" data-lang="${example ?? defaultLanguage}" async></script>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Sample page with the chat button</title>
        ${iconLink(icon)}
        <link rel="stylesheet" href="${url('embed-sample.css')}" />
      </head>
      <body>
        <main>
          <h1>Any page of yours</h1>
          <p>This page stands for one of your intranet. One line puts the chat button into its corner:</p>
          <pre tabindex="0"><code id="tag">${tag}</code></pre>
          <p><button type="button" id="copy">Copy</button> <span id="copied" role="status"></span></p>
          <p>
            <code>data-lang</code>: ${languages.join(', ')}. Without it, the chat follows the page&#39;s own
            <code>lang</code>, then the browser.
          </p>
          <p>
            The site must be among <code>ALLOWED_ORIGINS</code> of the bot; browsers show the chat nowhere
            else.
          </p>
        </main>
        <script type="module" src="${url('embed-sample.js')}"></script>
        <script src="/embed.js" async></script>
      </body>
    </html> `.text;
}
