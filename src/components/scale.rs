use super::leaf::leaf;
use crate::framework::{Factor, Rating};
use crate::i18n::Texts;
use crate::state::{Action, Answer};
use yew::prelude::*;

/// What [`scale`] shows.
pub struct ScaleProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The factor that is rated.
    pub factor: Factor,
    /// The answer so far.
    pub answer: Answer,
    /// Whether the ratings on show are someone else's.
    pub readonly: bool,
    /// Whether only the steps' numbers are shown, as in the list of all eight.
    pub short: bool,
    /// What the visitor does.
    pub act: Callback<Action>,
}

/// The six steps and "don't know" as one group of native radio buttons. Nothing is chosen at first.
pub fn scale(props: &ScaleProps) -> Html {
    let ScaleProps { texts, factor, short, .. } = props;
    let steps = Rating::ALL.map(|step| {
        let text = texts.factor(*factor).steps[step.index()];
        choice(props, Answer::Rated(step), step.value().to_string(), text)
    });
    html! {
        <div class={if *short { "scale short" } else { "scale" }}>
            { for steps }
            { choice(props, Answer::Unknown, "–".into(), texts.page.dont_know) }
        </div>
    }
}

fn choice(props: &ScaleProps, answer: Answer, mark: String, text: &'static str) -> Html {
    let ScaleProps { factor, short, .. } = *props;
    let number = factor.number();
    let prefix = if short { "all" } else { "card" };
    let value = answer.rating().map_or("unknown".into(), |rating| rating.value().to_string());
    let id = format!("{prefix}-{number}-{value}");
    let onchange = props.act.reform(move |_: Event| Action::Answer(factor, answer));
    let said = if short {
        html! { { leaf("span", "visually-hidden", text) } }
    } else {
        html! { { leaf("span", "step", text) } }
    };
    html! {
        <div key={value.clone()} class={if answer == Answer::Unknown { "choice unknown" } else { "choice" }}>
            <input
                type="radio"
                name={format!("{prefix}-{number}")}
                id={id.clone()}
                {value}
                checked={props.answer == answer}
                disabled={props.readonly}
                {onchange}
            />
            <label for={id} title={short.then_some(text)}><span class="mark">{ mark }</span>{ said }</label>
        </div>
    }
}
