use crate::components::{El, Static, advice_place, attr, el, pairs, string_el, text_el};
use crate::i18n::Texts;
use crate::meeting::{Comparison, FindingChange, FindingMove};
use crate::scoring::{Finding, Severity};
use crate::wording::advice_keys::{self, WHAT_HELPS};
use crate::wording::{comparison_phrases, phrases};

/// How the findings have changed.
pub(crate) fn finding_changes(texts: &'static Texts, comparison: &Comparison) -> El {
    let compare = &texts.studio.meeting.compare;
    let list = match comparison.findings() {
        None => text_el("p", "none unknown", compare.findings_unknown).key("unknown"),
        Some(all) if all.is_empty() => text_el("p", "none", compare.no_findings).key("none"),
        Some(all) => el("ul").key("list").each(all.iter().map(|change| item(texts, change))),
    };
    el("section")
        .static_attrs(&[("aria-labelledby", Static("finding-changes")), ("class", Static("findings finding-changes"))])
        .with(text_el("h2", "", compare.findings).static_attrs(&[("id", Static("finding-changes"))]))
        .with(el("div").with(list))
        .with(text_el("p", "no-advice", texts.results.no_advice))
}

fn item(texts: &'static Texts, change: &FindingChange) -> El {
    let became = change.change();
    let class = match became {
        FindingMove::New | FindingMove::Worse => "move worse",
        FindingMove::Gone | FindingMove::Better => "move better",
        FindingMove::Fewer | FindingMove::More | FindingMove::Moved | FindingMove::Same => "move",
    };
    let severity = change.after.as_ref().map(|finding| finding.severity);
    let around = match severity {
        None => "finding gone",
        Some(Severity::High) => "finding high",
        Some(Severity::Watch) => "finding watch",
    };
    // Of the later rating, or of the earlier one if the finding is gone.
    let evidence = change.after.as_ref().or(change.before.as_ref());
    let weight = |finding: &Finding| phrases::severity(texts, finding.severity);
    let weights = match (&change.before, &change.after) {
        (Some(before), Some(after)) if before.severity != after.severity => {
            [weight(before), " → ", weight(after)].concat()
        }
        (_, Some(one)) | (Some(one), None) => weight(one).into(),
        (None, None) => String::new(),
    };
    el("li")
        .key(change.id.id())
        .attrs(pairs![("class", attr(around))])
        .with(text_el("p", class, comparison_phrases::finding_move(texts, change)))
        .with(text_el("h3", "", evidence.map_or("", |finding| phrases::finding_name(texts, finding))))
        .with(string_el("p", "weights", weights))
        .with(string_el("p", "which", comparison_phrases::finding_factors(texts, change)))
        .with(string_el("p", "evidence", evidence.map(|finding| phrases::evidence(texts, finding)).unwrap_or_default()))
        .each(change.after.as_ref().map(|finding| {
            let [id, part] = advice_keys::of_finding(finding);
            advice_place(texts, "div", &[id, part, WHAT_HELPS])
        }))
}
