use super::advice_place::advice_place;
use super::el::{El, On, Static, attr, attr_bool, el, pairs, string_el, text_el};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use crate::scoring::{Assessment, Finding, FindingId, Severity};
use crate::state::Action;
use crate::wording::advice_keys::{self, WHAT_HELPS};
use crate::wording::phrases;
use yew::prelude::*;

/// Properties of [`findings`].
pub struct FindingsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The assessment shown.
    pub assessment: &'a Assessment,
    /// The finding whose factors are highlighted, if any.
    pub highlighted: Option<FindingId>,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The reasons for failure that apply, each with its numbers and a place for what helps and for its rule.
#[inline(never)]
pub fn findings(props: &FindingsProps) -> El {
    let FindingsProps { texts, assessment, .. } = *props;
    let results = &texts.results;
    let list = if assessment.findings.is_empty() {
        text_el("p", "none", results.no_findings)
    } else {
        el("ul").each(assessment.told_findings().into_iter().map(|finding| item(props, finding)))
    };
    el("section")
        .static_attrs(&[("aria-labelledby", Static("findings-title")), ("class", Static("findings"))])
        .with(text_el("h3", "", results.findings).static_attrs(&[("id", Static("findings-title"))]))
        .with(el("div").with(list))
}

#[inline(never)]
fn item(props: &FindingsProps, finding: &Finding) -> El {
    let texts = props.texts;
    let name = phrases::finding_name(texts, finding);
    let highlighted = props.highlighted == Some(finding.id);
    let light = Action::Light((!highlighted).then_some(finding.id));
    let class = match finding.severity {
        Severity::High => "finding high",
        Severity::Watch => "finding watch",
    };
    let [id, part] = advice_keys::of_finding(finding);
    let beside = advice_keys::beside_finding(props.assessment, finding);
    let show = el("button")
        .attrs(pairs![("type", attr("button")), ("aria-pressed", attr_bool(highlighted)), ("class", attr("quiet"))])
        .text(texts.results.show_in_figure)
        .with(text_el("span", "visually-hidden", ": ").text(name))
        .on_emit(On::Click, props.send, ViewMsg::Act(light));
    el("li")
        .key(finding.id.id())
        .class(class)
        .with(text_el("p", "severity", phrases::severity(texts, finding.severity)))
        .with(text_el("h4", "", name))
        .with(string_el("p", "evidence", phrases::evidence(texts, finding)))
        .with(advice_place(texts, "div", &[id, part, WHAT_HELPS, beside]))
        .with(show)
}
