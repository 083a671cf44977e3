use crate::components::{El, Static, attr, attr_string, digit, el, pairs, qr_code, string_el, text_el};
use crate::i18n::{PictureTexts, Texts};
use crate::picture::{Paper, PaperFinding, PaperNote, PaperReadout, PaperRow, PaperStep, data_address};
use crate::scoring::Severity;

/// What [`paper`] shows.
pub struct PaperProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The texts of pictures and paper.
    pub own: &'static PictureTexts,
    /// The content of the sheet.
    pub paper: &'a Paper,
}

/// The printed sheet. The style sheet hides it on screen, and hides everything else on paper.
pub fn paper(props: &PaperProps) -> El {
    let PaperProps { texts, own, paper } = *props;
    el("section")
        .attrs(pairs![
            ("lang", attr(texts.language.tag())),
            ("class", attr(if paper.tight { "paper tight" } else { "paper" }))
        ])
        .with(head(props))
        .with(string_el("h1", "", paper.headline.clone()))
        .with(
            el("div")
                .class("paper-top")
                .with(image("paper-figure", &paper.figure))
                .with(el("dl").each(paper.readouts.iter().map(readout))),
        )
        .with(table(props))
        .with(el("div").class("paper-columns").with(findings(props)).with(next_steps(props)))
        .with(notes(props))
        .with(foot(texts, own, paper))
}

fn head(props: &PaperProps) -> El {
    let PaperProps { texts, paper, .. } = *props;
    let of = [&*paper.name, &*paper.date].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    el("header").with(text_el("b", "", texts.page.product)).with(string_el("span", "", of))
}

/// A decorative image: its content is also given in words.
fn image(class: &'static str, svg: &str) -> El {
    el("img").attrs(pairs![("src", attr_string(data_address(svg))), ("alt", attr("")), ("class", attr(class))])
}

fn readout(PaperReadout { words, range, gauge }: &PaperReadout) -> El {
    let number = words.number.clone().unwrap_or_else(|| "–".into());
    let value = el("p").with(string_el("b", "", number)).text(" ").with(string_el("span", "", words.word.clone()));
    let class = if words.found { "found" } else { "" };
    el("div")
        .key(words.readout.id())
        .class(class)
        .with(text_el("dt", "", words.name).text(" ").with(string_el("span", "range", range.clone())))
        .with(el("dd").with(image("", gauge)).with(value).with(string_el("p", "", words.meaning.clone())))
}

fn table(props: &PaperProps) -> El {
    let PaperProps { texts, paper, .. } = *props;
    let results = &texts.results;
    let columns = [results.column_factor, results.column_rating, results.column_step];
    let head = columns.map(|column| text_el("th", "", column).key(column).static_attrs(&[("scope", Static("col"))]));
    let row = |row: &PaperRow| {
        let name = text_el("span", "number", row.factor.digit());
        el("tr")
            .key(row.factor.digit())
            .with(el("th").static_attrs(&[("scope", Static("row"))]).with(name).text(" ").text(row.name))
            .with(text_el("td", "paper-rating", row.rating.map_or("–", digit)))
            .with(text_el("td", "", row.step))
    };
    el("table").with(el("thead").with(el("tr").each(head))).with(el("tbody").each(paper.rows.iter().map(row)))
}

fn findings(props: &PaperProps) -> El {
    let PaperProps { texts, paper, .. } = *props;
    let results = &texts.results;
    let section = el("section").with(text_el("h2", "", results.findings));
    let Some(all) = &paper.findings else { return section.with(text_el("p", "", results.no_total)) };
    let one = |finding: &PaperFinding| {
        let class = match finding.severity {
            Severity::High => "high",
            Severity::Watch => "watch",
        };
        let name = el("p").with(text_el("b", "", finding.name)).text(" ").with(text_el("span", class, finding.word));
        let sure = (!finding.sure.is_empty()).then(|| string_el("p", "", finding.sure.clone()).key("sure"));
        el("li").key(finding.name).with(name).with(string_el("p", "", finding.evidence.clone())).each(sure)
    };
    let list = if all.is_empty() { text_el("p", "", results.no_findings) } else { el("ul").each(all.iter().map(one)) };
    section.with(list).with(text_el("p", "ranges", paper.ranges_explained))
}

fn next_steps(props: &PaperProps) -> El {
    let PaperProps { texts, paper, .. } = *props;
    let results = &texts.results;
    let section = el("section").with(text_el("h2", "", results.next_steps));
    if paper.findings.is_none() {
        return section.with(text_el("p", "", "–"));
    }
    let one = |PaperStep { words, advice }: &PaperStep| {
        let name = text_el("b", "", words.factor.digit()).text(" ").text(words.name);
        let action = |action: &&'static str| text_el("li", "", action).key(action);
        let evidence = [texts.studio.advice.evidence, " ", advice.evidence].concat();
        let actions = paper.tells_actions.then(|| {
            el("div")
                .key("actions")
                .with(el("ul").each(advice.actions.iter().map(action)))
                .with(string_el("p", "", evidence))
        });
        el("li")
            .key(words.factor.digit())
            .with(el("p").with(name).string([", ", &words.raise].concat()))
            .with(el("p").with(text_el("b", "", advice.title)))
            .each(actions)
            .with(string_el("p", "effects", [&words.level, " · ", &words.flow].concat()))
    };
    let list = if paper.next_steps.is_empty() {
        text_el("p", "", results.nothing_to_raise)
    } else {
        el("ol").each(paper.next_steps.iter().map(one))
    };
    section.with(list)
}

fn notes(props: &PaperProps) -> El {
    let PaperProps { own, paper, .. } = *props;
    let section = el("section").class("paper-notes");
    if paper.notes.is_empty() && paper.notes_left.is_none() {
        return section;
    }
    let one = |note: &PaperNote| {
        let number = text_el("span", "number", note.factor.digit());
        el("p").key(note.factor.digit()).with(number).text(" ").string(note.text.clone())
    };
    section.with(text_el("h2", "", own.print_notes)).with(el("div").each(paper.notes.iter().map(one))).with(string_el(
        "p",
        "left",
        paper.notes_left.clone().unwrap_or_default(),
    ))
}

fn foot(texts: &Texts, own: &'static PictureTexts, paper: &Paper) -> El {
    let words = el("div")
        .with(el("p").with(text_el("span", "", texts.page.code)).text(" ").with(string_el(
            "b",
            "",
            paper.code.to_string(),
        )))
        .with(string_el("p", "address", paper.link.as_ref().map(|(link, _)| link.clone()).unwrap_or_default()))
        .with(text_el("p", "credit", own.credit));
    let foot = el("footer").with(words);
    match &paper.link {
        None => foot,
        Some((_, qr)) => foot.with(text_el("p", "scan", own.print_scan)).with(qr_code(qr, paper.code.to_string())),
    }
}
