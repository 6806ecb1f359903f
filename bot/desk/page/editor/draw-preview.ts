// The answer as its reader will see it: the page's own card, drawn by what draws it there, or the messages of Teams.
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { CARD_HOST_CONFIG } from '../../../web/page/chat-style.js';
import type { Preview, TeamsMessage } from '../../preview.js';
import { element } from '../element.js';
import { markdownElements } from './markdown-dom.js';

export type Look = 'page' | 'teams';

/** Nothing in it acts: there is nobody who could be asked. Links open. */
export function drawPreview({ card, teams }: Preview, look: Look): Node[] {
  return look === 'page' ? [drawCard(card)] : teams.map(drawMessage);
}

function drawCard(json: object): HTMLElement {
  // Text blocks are given as they are, and become elements below.
  AdaptiveCard.onProcessMarkdown = (_text, result) => void (result.didProcess = false);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(CARD_HOST_CONFIG);
  card.parse(json);
  const drawn = card.render() ?? element('div');
  drawn.tabIndex = -1;
  for (const block of drawn.querySelectorAll('.ac-textBlock')) {
    for (const end of block.querySelectorAll('br')) end.replaceWith('\n');
    block.replaceChildren(...markdownElements(block.textContent ?? ''));
  }
  for (const button of drawn.querySelectorAll('button')) stop(button);
  return element('div', { class: 'look__bubble' }, drawn);
}

function stop(button: HTMLButtonElement): void {
  button.disabled = true;
  button.tabIndex = -1;
}

function drawMessage({ text, cites, next }: TeamsMessage): HTMLElement {
  return element(
    'div',
    {},
    element('div', { class: 'look__bubble' }, ...markdownElements(text), ...cites.map(drawCitation)),
    next.length > 0 &&
      element(
        'div',
        { class: 'look__next' },
        ...next.map((title) => element('span', { class: 'look__button' }, title)),
      ),
  );
}

function drawCitation({ name, facts }: TeamsMessage['cites'][number]): HTMLElement {
  return element('p', { class: 'look__citation' }, element('span', {}, '1'), `${name} · ${facts}`);
}
