// Loaded into a bot that belongs to a test process: when that one is gone, however it ended, so is the bot, and its data.
import { rmSync } from 'node:fs';

process.once('disconnect', () => {
  const dataDir = process.env['DATA_DIR'];
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
  process.exit();
});
process.channel?.unref();
