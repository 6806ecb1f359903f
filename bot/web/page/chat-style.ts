// How Web Chat and the cards in it look. Colours are the page's custom properties (page.css), so that a change of theme
// needs no new rendering.

const FONT = 'var(--font)';

/** An arrow out of a box, in a grey that is seen on light and on dark. */
const EXTERNAL_LINK_ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#72827e" stroke-width="1.5"><path d="M7 4H4v8h8V9M9 3h4v4M13 3 7.5 8.5"/></svg>';

/** https://github.com/microsoft/BotFramework-WebChat/blob/v4.18.1/packages/api/src/StyleOptions.ts */
export const STYLE_OPTIONS = {
  accent: 'var(--accent)',
  backgroundColor: 'transparent',
  subtle: 'var(--text-subtle)',
  primaryFont: FONT,
  fontSizeSmall: '13px',
  paddingRegular: 12,
  paddingWide: 16,
  transitionDuration: '0s',

  bubbleBackground: 'var(--surface)',
  bubbleBorderColor: 'var(--border)',
  bubbleBorderRadius: 16,
  bubbleTextColor: 'var(--text)',
  bubbleMaxWidth: 640,
  bubbleMinWidth: 0,
  bubbleMinHeight: 0,
  bubbleFromUserBackground: 'var(--accent-fill)',
  bubbleFromUserBorderColor: 'var(--accent-fill)',
  bubbleFromUserBorderRadius: 16,
  bubbleFromUserTextColor: 'var(--on-accent)',

  groupTimestamp: 60_000,
  timestampColor: 'var(--text-subtle)',
  showAvatarInGroup: false,

  cardPushButtonTextColor: 'var(--accent)',
  cardEmphasisBackgroundColor: 'var(--emphasis)',
  markdownExternalLinkIconImage: `url("data:image/svg+xml,${encodeURIComponent(EXTERNAL_LINK_ICON)}")`,

  // A long answer is read from its beginning: scroll no further than one page past what the person has acted on.
  autoScrollSnapOnPage: true,
  autoScrollSnapOnPageOffset: -84,

  hideUploadButton: true,
  sendBoxBackground: 'var(--surface)',
  sendBoxBorderTop: 'none',
  sendBoxHeight: 52,
  sendBoxTextColor: 'var(--text)',
  sendBoxPlaceholderColor: 'var(--text-subtle)',
  sendBoxTextWrap: true,
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnDisabled: 'var(--text-subtle)',
  sendBoxButtonShadeBorderRadius: 12,
  sendBoxButtonShadeInset: 6,
  sendBoxButtonShadeColorOnHover: 'var(--hover)',
  sendBoxButtonShadeColorOnActive: 'var(--hover)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--focus)',
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 12,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
  sendBoxButtonKeyboardFocusIndicatorInset: 6,

  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 20,
  suggestedActionBorderWidth: 1,
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionBorderColor: 'var(--border-strong)',
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionBackgroundColorOnHover: 'var(--hover)',
  suggestedActionBackgroundColorOnActive: 'var(--hover)',
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--focus)',
  suggestedActionKeyboardFocusIndicatorBorderRadius: 18,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,

  transcriptActivityVisualKeyboardIndicatorColor: 'var(--border-strong)',
  transcriptVisualKeyboardIndicatorColor: 'var(--focus)',
  notificationText: 'var(--text-subtle)',
};

const ink = { default: 'var(--text)', subtle: 'var(--text-subtle)' };
const foregroundColors = {
  default: ink,
  dark: ink,
  light: ink,
  accent: { default: 'var(--accent)', subtle: 'var(--accent)' },
  good: { default: 'var(--good)', subtle: 'var(--good)' },
  warning: { default: 'var(--warning)', subtle: 'var(--warning)' },
  attention: { default: 'var(--attention)', subtle: 'var(--attention)' },
};
const onBackground = (backgroundColor: string): object => ({ backgroundColor, foregroundColors });

/** https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config */
export const CARD_HOST_CONFIG = {
  supportsInteractivity: true,
  fontFamily: FONT,
  fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 22, medium: 24, large: 28, extraLarge: 32 },
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--border)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  containerStyles: {
    default: onBackground('transparent'),
    emphasis: onBackground('var(--emphasis)'),
    accent: onBackground('var(--accent-soft)'),
    good: onBackground('var(--good-soft)'),
    warning: onBackground('var(--warning-soft)'),
    attention: onBackground('var(--attention-soft)'),
  },
  actions: {
    actionsOrientation: 'vertical',
    actionAlignment: 'stretch',
    buttonSpacing: 8,
    maxActions: 100,
    allowTitleToWrap: true,
    spacing: 'medium',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { weight: 'default', isSubtle: true, wrap: true, maxWidth: 180 },
    value: { weight: 'default', wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default', size: 'small' },
  },
  /** The page's name is the only heading of level 1. */
  textBlock: { headingLevel: 2 },
};
