// Preloaded by the npm scripts (`--import`): puts the `.env` of the folder they run in, if there is one, into the environment;
// what is set there already stays. Not imported by the bot itself, so that tests and containers see only what they are given.
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

if (existsSync('.env')) loadEnvFile('.env');
