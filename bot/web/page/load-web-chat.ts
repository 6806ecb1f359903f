// Brings Web Chat's prebuilt bundle in, beside everything else the page has to do.
import type { WebChat } from './web-chat.js';

/** Loads the bundle that the page named in its head. @throws Error when it cannot be had */
export async function loadWebChat(url: string): Promise<WebChat> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
    document.head.append(script);
  });
  return (window as unknown as { WebChat: WebChat }).WebChat;
}
