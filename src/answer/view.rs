//! What the phone shows.

use super::{AnswerPage, HEADING, Msg};
use crate::browser;
use crate::codec::AnswerCode;
use crate::components::{
    El, On, ScaleProps, Static, attr, attr_if, button, el, name_el, pairs, qr_code, scale, string_el, text_el,
};
use crate::digits::natural;
use crate::framework::Factor;
use crate::i18n::{Language, Texts, fill};
use crate::meeting::AnswerScreen;
use crate::picture::Qr;
use yew::html::Scope;

impl AnswerPage {
    pub(super) fn page(&self, link: &Scope<AnswerPage>) -> El {
        let texts = self.language.texts();
        let (class, screen) = match self.answering.screen {
            AnswerScreen::Welcome => ("answer at-welcome", self.welcome(texts, link)),
            AnswerScreen::Question(factor) => ("answer at-question", self.question(texts, factor, link)),
            AnswerScreen::Code => ("answer at-code", self.code(texts, link)),
        };
        el("div").class("answer-page").with(el("main").key(class).class(class).with(screen)).with(self.live.view())
    }

    fn welcome(&self, texts: &'static Texts, link: &Scope<AnswerPage>) -> El {
        let words = &texts.answer;
        let begin = if self.answering.is_empty() { texts.page.begin } else { texts.page.go_on };
        el("div")
            .key("welcome")
            .class("answer-screen")
            .with(text_el("p", "answer-product", texts.page.product))
            .with(heading(words.title))
            .with(text_el("p", "answer-lead", words.lead))
            .with(text_el("p", "answer-private", words.private))
            .each((!self.is_kept).then(|| text_el("p", "answer-warning", words.not_kept)))
            .with(el("div").class("answer-foot").with(button(
                "answer-begin",
                begin,
                &link.callback(|msg| msg),
                Msg::Begin,
            )))
            .with(self.languages(texts, link))
    }

    fn languages(&self, texts: &'static Texts, link: &Scope<AnswerPage>) -> El {
        let choice = |language: Language| {
            let is_current = language == self.language;
            el("button")
                .key(language.tag())
                .attrs(pairs![
                    ("type", attr("button")),
                    ("class", attr("link")),
                    ("lang", attr(language.tag())),
                    ("aria-current", attr_if(is_current, "true"))
                ])
                .text(language.name())
                .on_emit(On::Click, &link.callback(|msg| msg), Msg::Speak(language))
        };
        el("nav")
            .attrs(pairs![("aria-label", attr(texts.page.language)), ("class", attr("answer-languages"))])
            .each(Language::ALL.map(choice))
    }

    fn question(&self, texts: &'static Texts, factor: Factor, link: &Scope<AnswerPage>) -> El {
        let (page, own) = (&texts.page, texts.factor(factor));
        let send = &link.callback(|msg| msg);
        let is_last = factor == Factor::Learning;
        let name = el("h1")
            .static_attrs(&[("id", Static(HEADING)), ("tabindex", Static("-1"))])
            .with(text_el("span", "number", factor.digit()))
            .text("\u{A0}")
            .text(own.name);
        let done = |one: Factor| match one {
            one if one == factor => "is-open",
            one if self.answering.answer(one).rating().is_some() => "is-rated",
            _ => "",
        };
        let progress = Factor::ALL.map(|one| el("span").key(one.digit()).class(done(one)));
        let forward = if is_last { texts.answer.to_code } else { page.next };
        el("div")
            .key(factor.digit())
            .class("answer-screen")
            .with(
                el("div")
                    .static_attrs(&[("class", Static("answer-progress")), ("aria-hidden", Static("true"))])
                    .each(progress),
            )
            .with(string_el("p", "answer-count", fill(page.card_progress, &[("number", factor.digit())])))
            .with(name)
            .with(text_el("p", "answer-question", own.questions))
            .with(el("fieldset").with(text_el("legend", "", page.choose_step)).with(scale(&ScaleProps {
                texts,
                factor,
                answer: self.answering.answer(factor),
                readonly: false,
                short: false,
                send: &link.callback(Msg::View),
            })))
            .with(el("div").class("answer-foot").with(button("quiet", page.back, send, Msg::Back)).with(button(
                "",
                forward,
                send,
                Msg::Forward,
            )))
    }

    fn code(&self, texts: &'static Texts, link: &Scope<AnswerPage>) -> El {
        let words = &texts.answer;
        let send = &link.callback(|msg| msg);
        let change = button("quiet", words.change, send, Msg::Back);
        let Some(code) = self.answering.code() else {
            return el("div")
                .key("none")
                .class("answer-screen")
                .with(heading(words.nothing))
                .with(el("div").class("answer-foot").with(change));
        };
        let unrated = self.answering.unrated();
        let copied = match self.copied {
            Some(true) => words.copied,
            Some(false) => words.copy_refused,
            None => "",
        };
        let share = browser::can_share().then(|| button("quiet", words.share, send, Msg::Share));
        el("div")
            .key("code")
            .class("answer-screen")
            .with(heading(words.hold))
            .with(qr(texts, code))
            .with(text_el("p", "answer-type", words.or_type))
            .with(name_el("p", "answer-code", code.to_string()))
            .with(
                el("div").class("buttons").with(button("quiet", words.copy, send, Msg::Copy)).each(share).with(change),
            )
            .with(text_el("p", "answer-copied", copied))
            .each(
                (unrated > 0).then(|| string_el("p", "", fill(words.unrated, &[("count", &natural(unrated as u32))]))),
            )
            .each((!self.is_kept).then(|| text_el("p", "answer-warning", words.not_kept)))
            .with(text_el("p", "answer-explained", words.change_explained))
            .with(self.another(texts, link))
    }

    fn another(&self, texts: &'static Texts, link: &Scope<AnswerPage>) -> El {
        let words = &texts.answer;
        let send = &link.callback(|msg| msg);
        if !self.asks_another {
            return el("div").key("ask").class("answer-another").with(button(
                "link",
                words.another,
                send,
                Msg::AskAnother,
            ));
        }
        let keep = el("button")
            .static_attrs(&[("type", Static("button")), ("id", Static("keep-mine"))])
            .text(words.another_no)
            .on_emit(On::Click, send, Msg::KeepMine);
        el("div")
            .key("asked")
            .class("answer-another")
            .with(text_el("p", "", words.another_asked))
            .with(el("div").class("buttons").with(keep).with(button("quiet", words.another_yes, send, Msg::Another)))
    }
}

fn heading(text: &'static str) -> El {
    el("h1").static_attrs(&[("id", Static(HEADING)), ("tabindex", Static("-1"))]).text(text)
}

/// The code for a camera: the twelve symbols alone, so that it is as coarse as can be.
fn qr(texts: &'static Texts, code: AnswerCode) -> El {
    let name = fill(texts.answer.code_name, &[("code", &code.to_string())]);
    el("div").class("answer-qr").each(Qr::of(&code.symbols()).ok().map(|qr| qr_code(&qr, name)))
}
