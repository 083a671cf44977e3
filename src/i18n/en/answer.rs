//! The texts of a phone that answers, in English.

use crate::i18n::AnswerTexts;

pub(super) const ANSWER: AnswerTexts = AnswerTexts {
    title: "Your own answer",
    lead: "Eight questions about your organisation’s social media work, about three minutes. Answer for yourself, without \
           talking.",
    private: "Your answers stay on this phone. At the end they become a code for whoever leads the meeting.",
    to_code: "Show my code",
    hold: "Show this to whoever leads the meeting",
    or_type: "Or give them these twelve characters:",
    unrated: "Factors without a rating: {count} of 8.",
    nothing: "There is no code yet: rate at least one factor.",
    copy: "Copy",
    copied: "Copied",
    copy_refused: "The browser did not allow copying. Write the characters down, or read them aloud.",
    share: "Share",
    share_text: "My answer in Double Cycle: {code}",
    change: "Change my answer",
    change_explained: "The last four characters stay the same, so a changed answer replaces the first.",
    another: "Somebody else answers on this phone",
    another_asked: "Has your code been read? Your answers go from this phone.",
    another_yes: "Yes, next person",
    another_no: "No, keep mine",
    not_kept: "Your browser saves nothing for this site: a reload loses your answers.",
    code_name: "QR code of {code}",
};
