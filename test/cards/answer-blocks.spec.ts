import { expect } from 'chai';
import { answerBlocks, answerMarkdown } from '../../cards/answer-blocks.js';

const text = (value: string, more: object = {}): object => ({
  type: 'TextBlock',
  text: value,
  wrap: true,
  ...more,
});

describe('answerBlocks', () => {
  const cases: [what: string, markdown: string, elements: object[]][] = [
    [
      'text and lists with links, letter for letter',
      'Ask *her*, [Enter].\n\n- [a](https://a.example)\n- b',
      [text('Ask *her*, [Enter].'), text('- [a](https://a.example)\n- b')],
    ],
    ['code inside text as bold', 'Run `ipconfig /all` now.', [text('Run **ipconfig /all** now.')]],
    ['a line break as a new line', 'one\\\ntwo', [text('one'), text('two', { spacing: 'None' })]],
    [
      'code line by line, with its blanks and its marks',
      '```sh\nif *x*\n  y\n```',
      [
        {
          type: 'Container',
          style: 'emphasis',
          items: [
            text('if \\*x\\*', { fontType: 'Monospace' }),
            text('\u00A0\u00A0y', { fontType: 'Monospace', spacing: 'None' }),
          ],
        },
      ],
    ],
    [
      'a quote as a container',
      '> one\n> two',
      [{ type: 'Container', style: 'emphasis', items: [text('one\ntwo')] }],
    ],
    [
      'an alert in its style, without its mark',
      '> [!WARNING]\n> Mind `it`.\n>\n> - a\n> - b',
      [{ type: 'Container', style: 'warning', items: [text('Mind **it**.'), text('- a\n- b')] }],
    ],
    [
      'a table with a header',
      '| a | b |\n| - | - |\n| `1` | |',
      [
        {
          type: 'Table',
          firstRowAsHeader: true,
          columns: [{ width: 1 }, { width: 1 }],
          rows: [
            {
              type: 'TableRow',
              cells: [text('a'), text('b')].map((item) => ({ type: 'TableCell', items: [item] })),
            },
            {
              type: 'TableRow',
              cells: [text('**1**'), text(' ')].map((item) => ({ type: 'TableCell', items: [item] })),
            },
          ],
        },
      ],
    ],
    [
      'a table whose head says nothing, without it',
      '| | |\n| - | - |\n| 1 | 2 |',
      [
        {
          type: 'Table',
          firstRowAsHeader: false,
          columns: [{ width: 1 }, { width: 1 }],
          rows: [
            {
              type: 'TableRow',
              cells: [text('1'), text('2')].map((item) => ({ type: 'TableCell', items: [item] })),
            },
          ],
        },
      ],
    ],
    [
      'a picture below its text, with its description',
      'See ![a bike](https://a.example/b.png)',
      [text('See'), { type: 'Image', url: 'https://a.example/b.png', altText: 'a bike', size: 'Auto' }],
    ],
    [
      'a dated update apart',
      '**Update, May 2025:** yes.',
      [
        {
          type: 'Container',
          style: 'emphasis',
          items: [text('**Update, May 2025:** yes.', { size: 'Small' })],
        },
      ],
    ],
  ];
  for (const [what, markdown, elements] of cases) {
    it(`draws ${what}`, () => expect(answerBlocks(markdown)).to.deep.equal(elements));
  }
});

describe('answerMarkdown', () => {
  it('puts tables, pictures and alerts as texts can show them', () => {
    expect(
      answerMarkdown(
        '> [!NOTE]\n> Mind.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n![x](https://a.example/x.png)',
      ),
    ).to.equal('> Mind.\n\n- **a:** 1; **b:** 2\n\n[x](https://a.example/x.png)');
  });
  it('leaves all else letter for letter', () => {
    const plain = 'One **two** `three`.\n\n- a\n- b\n\n```\n![x](y)\n```';
    expect(answerMarkdown(plain)).to.equal(plain);
  });
});
