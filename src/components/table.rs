use super::leaf::leaf;
use crate::i18n::{Texts, percent, phrases, tenths};
use crate::scoring::{Assessment, Readouts};
use crate::state::Profile;
use std::rc::Rc;
use yew::prelude::*;

/// What [`table`] shows.
pub struct TableProps {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: Assessment,
    /// The visitor's own notes; none beside someone else's ratings.
    pub profile: Option<Rc<Profile>>,
}

/// All ratings and readouts in one table: what the figure shows, for every reader.
pub fn table(props: &TableProps) -> Html {
    let TableProps { texts, assessment, profile } = props;
    let results = &texts.results;
    let rows = assessment.ratings.iter().map(|(factor, rating)| {
        let own = texts.factor(factor);
        let cycle = factor.cycle().map_or(results.both_cycles, |cycle| texts.cycle(cycle));
        let note = profile.as_ref().map_or("", |profile| profile.note(factor)).to_owned();
        html! {
            <tr key={factor.number()}>
                <th scope="row">{ phrases::numbered(texts, factor) }</th>
                <td>{ cycle }</td>
                <td class="figure-cell">{ rating.map_or("–".into(), |rating| rating.value().to_string()) }</td>
                <td>{ rating.map_or(texts.page.unrated, |rating| own.steps[rating.index()]) }</td>
                <td class="note-cell">{ note }</td>
            </tr>
        }
    });
    html! {
        <details class="table">
            <summary>{ leaf("h3", "", results.table) }</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label={results.table_caption}>
                <table>
                    { leaf("caption", "", results.table_caption) }
                    <thead>
                        <tr>
                            { for [results.column_factor, results.column_cycle, results.column_rating, results.column_step, results.column_note]
                                .map(|column| html! { <th key={column} scope="col">{ column }</th> }) }
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                    <tbody class="totals">{ totals(texts, assessment.readouts.as_ref()) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn totals(texts: &Texts, readouts: Option<&Readouts>) -> Html {
    let (results, page) = (&texts.results, &texts.page);
    let Some(all) = readouts else {
        return html! { <tr><td colspan="5">{ results.no_total }</td></tr> };
    };
    let number = |value: f64| tenths(value, texts.language);
    let rows = [
        (results.level, number(all.level)),
        (results.balance, percent(all.balance)),
        (results.row_strategy, number(all.strategy)),
        (results.row_execution, number(all.execution)),
        (results.lean, format!("{} {}", number(all.lean.abs()), phrases::lean_side(texts, all.lean))),
        (page.outflow, number(all.outflow)),
        (page.backflow, number(all.backflow)),
        (results.flow, number(all.flow)),
    ];
    html! {
        <>
            { for rows.into_iter().map(|(name, value)| html! {
                <tr key={name}><th scope="row" colspan="2">{ name }</th><td class="figure-cell" colspan="3">{ value }</td></tr>
            }) }
        </>
    }
}
