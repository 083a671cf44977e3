use super::PlanTool;
use crate::browser;
use crate::components::{El, attr, el, pairs, string_el, text_el};
use crate::framework::Ratings;
use crate::i18n::Texts;
use crate::plan::PlanItem;
use crate::wording::{phrases, plan_phrases};

impl PlanTool {
    /// The plan of an organisation on a sheet of its own behind the printed result, with the ratings of today; `None`
    /// without items. The style sheet hides it on screen.
    pub fn sheet(&self, texts: &'static Texts, organisation: &str, now: &Ratings) -> Option<El> {
        let items: Vec<&PlanItem> = self.plan().of(organisation).collect();
        if items.is_empty() {
            return None;
        }
        let words = &texts.studio.plan;
        let columns = [texts.results.column_factor, words.what, words.who, words.by, words.evidence];
        let head = columns.map(|column| text_el("th", "", column).key(column).attrs(pairs![("scope", attr("col"))]));
        let title: Vec<&str> = [words.text_plan, organisation].into_iter().filter(|part| !part.is_empty()).collect();
        Some(
            el("section")
                .key("plan-sheet")
                .attrs(pairs![("lang", attr(texts.language.tag())), ("class", attr("paper-plan"))])
                .with(el("header").with(text_el("b", "", texts.page.product)).with(string_el(
                    "span",
                    "",
                    title.join(" · "),
                )))
                .with(text_el("h1", "", words.items))
                .with(
                    el("table")
                        .with(el("thead").with(el("tr").each(head)))
                        .with(el("tbody").each(items.iter().map(|item| row(texts, item, now)))),
                ),
        )
    }
}

fn row(texts: &'static Texts, item: &PlanItem, now: &Ratings) -> El {
    let day = |day| browser::in_words(day, texts.language);
    let stands = plan_phrases::progress(texts, item, now.get(item.factor), browser::today(), &day);
    el("tr")
        .attrs(pairs![("class", attr(if item.is_open() { "" } else { "done" }))])
        .key(item.id.as_str())
        .with(
            el("th")
                .attrs(pairs![("scope", attr("row"))])
                .with(string_el("p", "", phrases::numbered(texts, item.factor)))
                .with(string_el("p", "stands", stands)),
        )
        .with(string_el("td", "", item.what.clone()))
        .with(string_el("td", "", item.who.clone()))
        .with(el("td").attrs(pairs![("class", attr("day"))]).string(item.by.map(day).unwrap_or_default()))
        .with(string_el("td", "", item.evidence.clone()))
}
