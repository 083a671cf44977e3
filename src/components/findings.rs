use super::leaf::leaf;
use crate::i18n::{Texts, phrases};
use crate::scoring::{Assessment, Finding, FindingId, Severity};
use crate::state::Action;
use yew::prelude::*;

/// What [`findings`] shows.
pub struct FindingsProps {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: Assessment,
    /// The finding whose factors are lit.
    pub lit: Option<FindingId>,
    /// What the visitor does.
    pub act: Callback<Action>,
}

/// The reasons for failure that apply, each with its numbers and its rule, and where the flow is held back.
pub fn findings(props: &FindingsProps) -> Html {
    let FindingsProps { texts, assessment, .. } = props;
    let results = &texts.results;
    let list = if assessment.findings.is_empty() {
        html! { { leaf("p", "none", results.no_findings) } }
    } else {
        // What holds the work back now stands first; the framework's order holds among equals.
        let of = |severity: Severity| assessment.findings.iter().filter(move |finding| finding.severity == severity);
        html! { <ul>{ for of(Severity::High).chain(of(Severity::Watch)).map(|finding| item(props, finding)) }</ul> }
    };
    html! {
        <section class="findings" aria-labelledby="findings-title">
            <h3 id="findings-title">{ results.findings }</h3>
            <div>{ list }</div>
            <div class="bottleneck">
                { leaf("h4", "", results.bottleneck) }
                { leaf("p", "", phrases::bottleneck(texts, assessment.bottleneck)) }
            </div>
        </section>
    }
}

fn item(props: &FindingsProps, finding: &Finding) -> Html {
    let texts = props.texts;
    let own = phrases::finding_texts(texts, finding.id);
    let lit = props.lit == Some(finding.id);
    let light = Action::Light((!lit).then_some(finding.id));
    let onclick = props.act.reform(move |_| light.clone());
    let class = match finding.severity {
        Severity::High => "finding high",
        Severity::Watch => "finding watch",
    };
    html! {
        <li key={finding.id.id()} {class}>
            { leaf("p", "severity", phrases::severity(texts, finding.severity)) }
            { leaf("h4", "", own.name) }
            { leaf("p", "evidence", phrases::evidence(texts, finding)) }
            { leaf("p", "meaning", own.meaning) }
            <details>
                { leaf("summary", "", texts.results.rule) }
                { leaf("p", "", own.rule) }
            </details>
            <button type="button" class="quiet" aria-pressed={if lit { "true" } else { "false" }} {onclick}>
                { texts.results.show_in_figure }
                <span class="visually-hidden">{ ": " }{ own.name }</span>
            </button>
        </li>
    }
}
