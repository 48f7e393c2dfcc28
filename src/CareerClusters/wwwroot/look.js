// How Web Chat looks: its style options, in the colours of the page's style sheet.
import { currentLanguage, messageLength, words } from './page.js';

const small = 14;

/** Style options of Web Chat. */
export const styleOptions = {
  accent: 'var(--link)',
  backgroundColor: 'transparent',
  primaryFont: 'var(--font)',
  monospaceFont: 'ui-monospace, monospace',
  subtle: 'var(--soft)',
  fontSizeSmall: '0.875rem',
  rootHeight: '100%',
  rootWidth: '100%',
  paddingRegular: small,
  paddingWide: 16,
  transitionDuration: '0s',

  bubbleBackground: 'var(--panel)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 'var(--corners)',
  bubbleBorderWidth: 1,
  bubbleTextColor: 'var(--text)',
  bubbleFromUserBackground: 'var(--accent)',
  bubbleFromUserBorderColor: 'var(--accent)',
  bubbleFromUserBorderRadius: 'var(--corners)',
  bubbleFromUserTextColor: 'var(--on-accent)',
  bubbleMinWidth: 0,
  bubbleMaxWidth: 520,
  messageActivityWordBreak: 'break-word',

  sendBoxBackground: 'var(--panel)',
  sendBoxTextColor: 'var(--text)',
  sendBoxPlaceholderColor: 'var(--soft)',
  sendBoxButtonColor: 'var(--link)',
  sendBoxButtonColorOnActive: 'var(--link)',
  sendBoxButtonColorOnFocus: 'var(--link)',
  sendBoxButtonColorOnHover: 'var(--link)',
  sendBoxButtonColorOnDisabled: 'var(--soft)',
  sendBoxButtonShadeColorOnActive: 'var(--line)',
  sendBoxButtonShadeColorOnFocus: 'transparent',
  sendBoxButtonShadeColorOnHover: 'var(--line)',
  sendBoxButtonShadeColor: 'transparent',
  sendBoxBorderTop: 'solid 1px var(--line)',
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  sendBoxMaxHeight: 160,
  maxMessageLength: messageLength,
  emojiSet: {},
  hideUploadButton: true,
  disableFileUpload: true,

  suggestedActionLayout: 'flow',
  suggestedActionsFlowMaxHeight: '45vh',
  suggestedActionBackgroundColor: 'var(--panel)',
  suggestedActionBackgroundColorOnActive: 'var(--line)',
  suggestedActionBackgroundColorOnHover: 'var(--line)',
  suggestedActionBackgroundColorOnFocus: 'var(--panel)',
  suggestedActionBorderColor: 'var(--link)',
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: 'var(--link)',
  suggestedActionHeight: 44,

  timestampColor: 'var(--soft)',
  groupTimestamp: 5 * 60 * 1000,
  scrollToEndButtonFontSize: 'inherit',

  markdownRenderHTML: false,
  markdownRespectCRLF: true,
  cardEmphasisBackgroundColor: 'var(--page)',
  cardPushButtonBackgroundColor: 'var(--accent)',
  cardPushButtonTextColor: 'var(--on-accent)',
};

const locales = { en: 'en-US', es: 'es-ES' };

/** The locale Web Chat and the bot are told. */
export const locale = () => locales[currentLanguage()] ?? currentLanguage();

/** The words of Web Chat that ours replace. */
export const localizedStrings = strings => ({ ...strings, TEXT_INPUT_PLACEHOLDER: words('type-here') });
