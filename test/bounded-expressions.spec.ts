// A regular expression that a text can make slow stops everybody. The linter looks at each; this sees that it does. (It does
// not see what a fixed word before the repeated part hides, as in `<at>.*?</at>`: there the text is cut first.)
import { expect } from 'chai';
import { ESLint } from 'eslint';
import { projectRoot } from '../bot/project-root.js';

const RULES = ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'];
const SEE_TEXTS = [
  'bot/incoming.ts',
  'bot/channels/teams/feedback.ts',
  'bot/web/page/suggest.ts',
  'cards/payloads.ts',
  'dialogs/understand.ts',
  'dialogs/checks/reading/choices.ts',
  'knowledge/finder.ts',
  'knowledge/text/words.ts',
  'knowledge/rank/ranker.ts',
];

describe('Expressions over what people write', () => {
  const eslint = new ESLint({ cwd: projectRoot() });

  for (const file of SEE_TEXTS)
    it(`are looked at in ${file}`, async () => {
      const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Record<string, unknown[]> };
      for (const rule of RULES) expect(rules[rule], rule).to.deep.equal([2, { report: 'potential' }]);
    });

  it('are refused when a long text takes them more than in proportion to its length', async () => {
    const alone = new ESLint({
      cwd: projectRoot(),
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
      ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
    });
    const refused = async (source: string): Promise<boolean> => {
      const [result] = await alone.lintText(`export const found = ${source};\n`, {
        filePath: 'bot/incoming.ts',
      });
      return (result?.errorCount ?? 0) > 0;
    };
    for (const slow of [
      String.raw`/ +$/`,
      String.raw`/\s*,?\s*$/`,
      String.raw`/(a+)+b/`,
      String.raw`/^-+.*-+$/`,
    ])
      expect(await refused(slow), slow).to.equal(true);
    expect(await refused(String.raw`/<at\b[^<>]*>([^<]*)<\/at>/gi`)).to.equal(false);
  });
});
