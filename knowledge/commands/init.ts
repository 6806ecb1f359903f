// `npm run init -- DIR`: a knowledge folder to begin with: one topic, two entries, settings with every key explained.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SETTINGS_TEMPLATE } from '../profile/settings-template.js';
import { SETTINGS_FILE } from '../read/hosts.js';
import { runAsProgram, UsageError, withUsage } from './command.js';

const FILES: Readonly<Record<string, string>> = {
  'faq/office/en.md': `---
title: Our office
locale: en
---

## <a name="opening-hours"></a>When is the office open?

<!-- label: Opening hours -->
<!-- related: visitors -->

The office is open **Monday to Friday, 8 to 18**. With a badge you get in at any time.

<!-- asked as
- can I come in on a Saturday
- how early does the door open
- opening times
-->

## <a name="visitors"></a>How do I sign in a visitor?

<!-- label: Visitors -->

1. Tell the [front desk](mailto:desk@example.com) the day before.
2. Meet your visitor at the door.

> [!NOTE]
> Visitors wear a badge.

<!-- asked as
- somebody comes to see me tomorrow, what do I do
- guest badge
-->
`,
  [SETTINGS_FILE]: SETTINGS_TEMPLATE,
};

export const init = withUsage('init -- DIR', (args, out) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageError();
  const folder = resolve(given);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    out.error(`${folder} is not empty. Name a folder that does not exist yet: nothing is written over.`);
    return 1;
  }
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  out.log(`${folder}: one topic with two entries, and ${SETTINGS_FILE} with every setting explained.`);
  out.log(`Serve it with KNOWLEDGE_DIR=${folder} npm start`);
  return 0;
});

await runAsProgram(import.meta.filename, init);
