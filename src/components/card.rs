use super::leaf::leaf;
use super::scale::{ScaleProps, scale};
use crate::framework::Factor;
use crate::i18n::{Texts, fill};
use crate::state::{Action, Answer, NOTE_LIMIT};
use yew::prelude::*;

/// What [`card`] shows.
pub struct CardProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The factor whose card it is.
    pub factor: Factor,
    /// The answer on show.
    pub answer: Answer,
    /// The visitor's note.
    pub note: AttrValue,
    /// Whether all eight are rated.
    pub complete: bool,
    /// Whether the ratings on show are someone else's.
    pub readonly: bool,
    /// What the visitor does.
    pub act: Callback<Action>,
    /// Goes to the card after or before, and takes the focus there.
    pub turn: Callback<Action>,
}

/// The card of one factor: its questions, the six steps in words, and a note of one's own.
pub fn card(props: &CardProps) -> Html {
    let CardProps { texts, factor, readonly, .. } = props;
    let (page, own) = (&texts.page, texts.factor(*factor));
    let number = factor.number();
    html! {
        <section class="card" aria-labelledby="card-name">
            { leaf("p", "card-progress", fill(page.card_progress, &[("number", &number.to_string())])) }
            <h2 id="card-name" tabindex="-1"><span class="number">{ number }</span>{ " " }{ own.name }</h2>
            { leaf("p", "questions", own.questions) }
            <fieldset>
                { leaf("legend", "", page.choose_step) }
                { scale(&ScaleProps { texts, factor: *factor, answer: props.answer, readonly: *readonly, short: false, act: props.act.clone() }) }
            </fieldset>
            <details class="guidance">
                { leaf("summary", "", page.guidance) }
                <dl>
                    { leaf("dt", "", page.good) }
                    { leaf("dd", "", own.good) }
                    { leaf("dt", "", page.wrong) }
                    { leaf("dd", "", own.wrong) }
                </dl>
            </details>
            { note(props) }
            <div class="card-turn">
                <button type="button" class="quiet" onclick={props.turn.reform(|_| Action::Previous)}>{ page.back }</button>
                { forward(props) }
            </div>
        </section>
    }
}

/// A note is the visitor's own: it is not shown beside someone else's ratings.
fn note(props: &CardProps) -> Html {
    let CardProps { texts, factor, .. } = *props;
    let oninput = props.act.reform(move |event: InputEvent| {
        let value = event.target_dyn_into::<web_sys::HtmlTextAreaElement>().map(|area| area.value());
        Action::Note(factor, value.unwrap_or_default())
    });
    html! {
        <div class="note">
            if !props.readonly {
                <label for="note">{ texts.page.note }</label>
                <textarea id="note" rows="2" maxlength={NOTE_LIMIT.to_string()} placeholder={texts.page.note_hint}
                    value={props.note.clone()} {oninput} />
            }
        </div>
    }
}

/// On the last card, once all are rated, the way on is the result.
fn forward(props: &CardProps) -> Html {
    if props.complete && props.factor == Factor::Learning {
        html! { <a key="result" class="button" href="#result">{ props.texts.page.to_result }</a> }
    } else {
        let turn = props.turn.reform(|_| Action::Next);
        html! { <button key="next" type="button" onclick={turn}>{ props.texts.page.next }</button> }
    }
}
