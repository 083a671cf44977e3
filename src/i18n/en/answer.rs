//! The texts of a phone that answers, in English.

use crate::i18n::AnswerTexts;

pub(super) const ANSWER: AnswerTexts = AnswerTexts {
    title: "Your own assessment",
    lead: "Eight questions on your organisation’s social media work, about three minutes. Answer on your own, \
           without talking to the others.",
    private: "Your answers stay on this phone until you give them, as a code, to whoever leads the meeting.",
    to_code: "Show my code",
    hold: "Hold this code up to the camera",
    or_type: "Or give whoever leads the meeting these twelve characters:",
    unrated: "Factors without a rating: {count} of 8.",
    nothing: "There is no code yet: rate at least one factor.",
    copy: "Copy",
    copied: "Copied",
    copy_refused: "The browser did not allow copying. Write the characters down, or read them aloud.",
    share: "Share",
    share_text: "My assessment in Double Cycle: {code}",
    change: "Back to the questions",
    change_explained: "If you change your answers, show the new code: it replaces the earlier one.",
    another: "Let somebody else answer on this phone",
    another_asked: "Does whoever leads the meeting have your code? Your answers will be deleted from this phone.",
    another_yes: "Yes, next person",
    another_no: "No, keep mine",
    not_kept: "Your browser saves nothing for this site: your answers are lost if you reload the page.",
    code_name: "QR code of {code}",
};
