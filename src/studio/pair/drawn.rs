use crate::components::{El, attr, attr_string, el, pairs, stream_svg};
use crate::figure::{Kind, Layout, differing_edges};
use crate::framework::Ratings;
use crate::scoring::Assessment;
use std::cell::RefCell;
use yew::prelude::*;

/// One rating or two.
type OneOrTwo = (Ratings, Option<Ratings>);

/// Caches a figure's streams for the ratings they show: drawing them takes longer than everything else.
#[derive(Default)]
pub(crate) struct Drawn(RefCell<Option<(OneOrTwo, Vec<Html>)>>);

impl Drawn {
    /// The stream of `solid` and the dashed outline of `dashed` over it, in each layout.
    pub(crate) fn of(&self, solid: &Assessment, dashed: Option<&Assessment>) -> Vec<Html> {
        let key = (solid.ratings, dashed.map(|dashed| dashed.ratings));
        let mut last = self.0.borrow_mut();
        match &*last {
            Some((drawn, streams)) if *drawn == key => streams.clone(),
            _ => {
                let stream = |layout| stream_svg(layout, solid).into();
                let outline = |layout| dashed.map(|dashed| trace(layout, &solid.ratings, &dashed.ratings).into());
                let all: Vec<Html> =
                    Layout::ALL.into_iter().map(stream).chain(Layout::ALL.into_iter().filter_map(outline)).collect();
                *last = Some((key, all.clone()));
                all
            }
        }
    }
}

/// The dashed outline of another rating's stream in one layout, wherever it differs. A dry stretch shows its cracks; an unrated one
/// has no outline.
fn trace(layout: &'static Layout, solid: &Ratings, dashed: &Ratings) -> El {
    let class = ["water water-", layout.id, " trace"].concat();
    let view_box = ["0 0 ", &(layout.width as u32).to_string(), " ", &(layout.height as u32).to_string()].concat();
    let one = |(kind, edges): (Kind, String)| {
        let outline = if kind == Kind::Dry { "outline dry" } else { "outline" };
        ["halo", outline].map(|class| path(class, edges.clone()))
    };
    el("svg")
        .key(&["trace-", layout.id].concat())
        .attrs(pairs![("viewBox", attr_string(view_box)), ("aria-hidden", attr("true")), ("class", attr_string(class))])
        .each(differing_edges(layout, solid, dashed).into_iter().flat_map(one))
}

fn path(class: &'static str, d: String) -> El {
    el("path").attrs(pairs![("d", attr_string(d)), ("class", attr(class))])
}
