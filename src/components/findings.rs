use super::el::{El, Is, On, el, is, leaf, leaf_of, word};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use crate::scoring::{Assessment, Finding, FindingId, Severity};
use crate::state::Action;
use crate::wording::phrases;
use yew::prelude::*;

/// What [`findings`] shows.
pub struct FindingsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: &'a Assessment,
    /// The finding whose factors are lit.
    pub lit: Option<FindingId>,
    /// What the visitor wants.
    pub send: &'a Callback<ViewMsg>,
}

/// The reasons for failure that apply, each with its numbers and its rule, and where the flow is held back.
#[inline(never)]
pub fn findings(props: &FindingsProps) -> El {
    let FindingsProps { texts, assessment, .. } = *props;
    let results = &texts.results;
    let list = if assessment.findings.is_empty() {
        leaf("p", "none", results.no_findings)
    } else {
        // What holds the work back now stands first; the framework's order holds among equals.
        [Severity::High, Severity::Watch].into_iter().fold(el("ul"), |list, severity| {
            let alike = assessment.findings.iter().filter(|finding| finding.severity == severity);
            list.each(alike.map(|finding| item(props, finding)))
        })
    };
    el("section")
        .fixed(&[("aria-labelledby", Is("findings-title")), ("class", Is("findings"))])
        .with(leaf("h3", "", results.findings).fixed(&[("id", Is("findings-title"))]))
        .with(el("div").with(list))
        .with(el("div").class("bottleneck").with(leaf("h4", "", results.bottleneck)).with(leaf_of(
            "p",
            "",
            phrases::bottleneck(texts, assessment.bottleneck),
        )))
}

#[inline(never)]
fn item(props: &FindingsProps, finding: &Finding) -> El {
    let texts = props.texts;
    let own = phrases::finding_texts(texts, finding.id);
    let lit = props.lit == Some(finding.id);
    let light = Action::Light((!lit).then_some(finding.id));
    let class = match finding.severity {
        Severity::High => "finding high",
        Severity::Watch => "finding watch",
    };
    let show = el("button")
        .attrs(&["type", "aria-pressed", "class"], [is("button"), word(lit), is("quiet")])
        .text(texts.results.show_in_figure)
        .with(leaf("span", "visually-hidden", ": ").text(own.name))
        .sends(On::Click, props.send, ViewMsg::Act(light));
    el("li")
        .key(finding.id.id())
        .class(class)
        .with(leaf("p", "severity", phrases::severity(texts, finding.severity)))
        .with(leaf("h4", "", own.name))
        .with(leaf_of("p", "evidence", phrases::evidence(texts, finding)))
        .with(leaf("p", "meaning", own.meaning))
        .with(el("details").with(leaf("summary", "", texts.results.rule)).with(leaf("p", "", own.rule)))
        .with(show)
}
