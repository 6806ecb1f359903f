// Questions that a page tells search engines: JSON-LD of schema.org's FAQPage.
import { z } from 'zod/v4';

const questionSchema = z.looseObject({
  name: z.string(),
  acceptedAnswer: z.looseObject({ text: z.string() }),
});
const pageSchema = z.looseObject({ mainEntity: z.union([z.array(z.unknown()), z.unknown()]) });

/** Questions with their answers as HTML; none when the page has no such data, or broken data. */
export function questionsOfStructuredData(html: string): { question: string; answer: string }[] {
  const scripts = [...html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>([^]*?)<\/script>/gi)];
  return scripts.flatMap(([, json = '']) => {
    try {
      const data: unknown = JSON.parse(json);
      return [data].flat().flatMap((page) => {
        const { data: found } = pageSchema.safeParse(page);
        return [found?.mainEntity].flat().flatMap((item) => {
          const { data: question } = questionSchema.safeParse(item);
          return question ? [{ question: question.name.trim(), answer: question.acceptedAnswer.text }] : [];
        });
      });
    } catch {
      return []; // not JSON: the page's text is read instead
    }
  });
}
