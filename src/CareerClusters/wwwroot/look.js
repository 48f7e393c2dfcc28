// How Web Chat looks: its style options, in the colours of the page's style sheet.
import { currentLanguage, messageLength, words } from './page.js';

const small = 14;

// Three dots in a grey that shows on light and dark; they move where the visitor has nothing against it.
const typing = encodeURIComponent(`
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 20" fill="#8a9299">
    <style>
      @media (prefers-reduced-motion: no-preference) { circle { animation: beat 1.2s infinite; } }
      circle + circle { animation-delay: .2s; } circle + circle + circle { animation-delay: .4s; }
      @keyframes beat { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }
    </style>
    <circle cx="16" cy="10" r="5"/><circle cx="32" cy="10" r="5"/><circle cx="48" cy="10" r="5"/>
  </svg>`);

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
  sendBoxButtonShadeColorOnActive: 'var(--hover)',
  sendBoxButtonShadeColorOnFocus: 'transparent',
  sendBoxButtonShadeColorOnHover: 'var(--hover)',
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
  suggestedActionsFlowMaxHeight: '48vh',
  suggestedActionBackgroundColor: 'var(--panel)',
  suggestedActionBackgroundColorOnActive: 'var(--hover)',
  suggestedActionBackgroundColorOnHover: 'var(--hover)',
  suggestedActionBackgroundColorOnFocus: 'var(--panel)',
  suggestedActionBorderColor: 'var(--link)',
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: 'var(--link)',
  suggestedActionHeight: 44,

  typingAnimationBackgroundImage: `url("data:image/svg+xml,${typing}")`,
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--link)',
  suggestedActionsVisualKeyboardIndicatorColor: 'var(--link)',
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--link)',
  transcriptVisualKeyboardIndicatorColor: 'var(--link)',

  timestampColor: 'var(--soft)',
  notificationText: 'var(--soft)',
  slowConnectivity: 'var(--warning)',
  failedConnectivity: 'var(--warning)',
  connectivityTextSize: '0.875rem',
  groupTimestamp: 5 * 60 * 1000,
  // A long answer is read from its beginning.
  autoScrollSnapOnPage: true,
  scrollToEndButtonFontSize: '0.875rem',

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

// A picture of nothing: the style sheet knows by it the buttons that are commands and no answers.
const mark = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** The activity with its commands marked: back, skip, options. */
export function markCommands(activity) {
  const actions = activity.suggestedActions?.actions;
  if (!actions) return activity;
  return {
    ...activity,
    suggestedActions: { ...activity.suggestedActions, actions: actions.map(action => (action.value?.k ? { ...action, image: mark, imageAltText: '' } : action)) },
  };
}
