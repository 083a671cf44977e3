use crate::components::{El, Is, el, is, leaf, leaf_of};
use crate::i18n::Texts;
use crate::meeting::{Comparison, FindingChange, FindingMove};
use crate::scoring::{Finding, Severity};
use crate::wording::{comparison_phrases, phrases};

/// What became of the findings.
pub(crate) fn finding_changes(texts: &'static Texts, comparison: &Comparison) -> El {
    let compare = &texts.studio.meeting.compare;
    let list = match comparison.findings() {
        None => leaf("p", "none unknown", compare.findings_unknown).key("unknown"),
        Some(all) if all.is_empty() => leaf("p", "none", compare.no_findings).key("none"),
        Some(all) => el("ul").key("list").each(all.iter().map(|change| item(texts, change))),
    };
    el("section")
        .fixed(&[("aria-labelledby", Is("finding-changes")), ("class", Is("findings finding-changes"))])
        .with(leaf("h2", "", compare.findings).fixed(&[("id", Is("finding-changes"))]))
        .with(el("div").with(list))
}

fn item(texts: &'static Texts, change: &FindingChange) -> El {
    let own = phrases::finding_texts(texts, change.id);
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
    // How it is, or how it was where it is gone.
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
        .attrs(&["class"], [is(around)])
        .with(leaf("p", class, comparison_phrases::finding_move(texts, change)))
        .with(leaf("h3", "", own.name))
        .with(leaf_of("p", "weights", weights))
        .with(leaf_of("p", "which", comparison_phrases::finding_factors(texts, change)))
        .with(leaf_of("p", "evidence", evidence.map(|finding| phrases::evidence(texts, finding)).unwrap_or_default()))
}
