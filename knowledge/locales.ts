// The languages, as `knowledge` sees them. They live with the words, which import nothing of ours.
export * from '../cards/words/locales.js';
