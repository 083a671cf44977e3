use super::contact::{ContactProps, contact};
use super::cover::cover;
use super::options::{Mode, Options};
use super::rate::{RateProps, rate};
use crate::browser::{Timer, WidgetReport, report};
use crate::codec::{RatingCode, number_of};
use crate::components::{
    FigureProps, GO_ON_AFTER_MS, ResultsProps, ViewMsg, advice, el, example_caption, figure, heading_id, results,
    station_id, stream_svg,
};
use crate::figure::Layout;
use crate::framework::{Answer, Factor, Profile, Ratings};
use crate::i18n::Texts;
use crate::scoring::Assessment;
use crate::state::{Action, KeyPress, Place, Settings, State};
use crate::wording::phrases;
use yew::prelude::*;

/// A message to the widget.
pub enum Msg {
    /// The visitor has used a control.
    View(ViewMsg),
    /// A key was pressed.
    Key(KeyPress),
    /// Goes on from the answer that was tapped.
    GoOn,
    /// The visitor has toggled whether the contact link includes the result.
    Include,
}

/// One widget, in a custom element.
pub struct Widget {
    state: State,
    /// The [`Options::round`] of the current ratings.
    round: u32,
    /// Whether the visitor has opened a factor.
    looked: bool,
    include: bool,
    /// The answer that was tapped, until the next question comes.
    tapped: Option<(Factor, Answer, Timer)>,
    streams: (Ratings, Vec<Html>),
}

impl Component for Widget {
    type Message = Msg;
    type Properties = Options;

    fn create(ctx: &Context<Widget>) -> Widget {
        let state = state_of(ctx.props());
        Widget {
            streams: draw(shown(&state, ctx.props())),
            state,
            round: ctx.props().round,
            looked: false,
            include: ctx.props().include,
            tapped: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Widget>, _: &Options) -> bool {
        let options = ctx.props();
        if self.round != options.round {
            self.round = options.round;
            self.state = state_of(options);
            self.looked = false;
            self.include = options.include;
        } else {
            follow(&mut self.state, options);
        }
        self.redraw(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Widget>, msg: Msg) -> bool {
        if !matches!(&msg, Msg::View(ViewMsg::Act(Action::Answer(..)) | ViewMsg::Tapped(..)) | Msg::GoOn) {
            self.tapped = None;
        }
        match msg {
            // The result is below, and gets the focus.
            Msg::View(ViewMsg::Act(action @ Action::Go(_))) => self.turn(ctx, action),
            Msg::View(ViewMsg::Act(action)) => self.act(ctx, action),
            Msg::View(ViewMsg::Turn(action)) => self.turn(ctx, action),
            Msg::View(ViewMsg::Tapped(factor, answer)) => {
                let timer = Timer::new(GO_ON_AFTER_MS, ctx.link().callback(|()| Msg::GoOn));
                self.tapped = Some((factor, answer, timer));
                return false;
            }
            Msg::GoOn => self.go_on(ctx),
            // All others belong to the page only.
            Msg::View(_) => return false,
            Msg::Key(press) => self.press(ctx, &press),
            Msg::Include => self.include = !self.include,
        }
        self.redraw(ctx);
        true
    }

    fn rendered(&mut self, ctx: &Context<Widget>, _: bool) {
        report(ctx.props().id, WidgetReport::Drawn(self.include));
    }

    fn view(&self, ctx: &Context<Widget>) -> Html {
        let (state, options) = (&self.state, ctx.props());
        let texts = state.language.texts();
        let is_cover = is_cover(state, options);
        let ratings = shown(state, options);
        let assessment = &Assessment::of(&ratings);
        let send = &ctx.link().callback(Msg::View);
        let caption = match options.mode {
            Mode::Rate => is_cover.then(|| example_caption(texts)),
            _ => Some(self.caption(texts, &ratings)),
        };
        let figure = figure(&FigureProps {
            texts,
            assessment,
            ratings: &ratings,
            streams: &self.streams.1,
            open: (!is_cover).then_some(state.open),
            awaiting_rating: state.awaiting_rating,
            caption,
            is_example: is_cover,
            highlighted: state.highlighted,
            send,
        })
        .key("figure");
        let shown = ResultsProps {
            texts,
            assessment,
            profile: None,
            is_own: state.is_own(),
            highlighted: state.highlighted,
            send,
        };
        let contact = contact(ContactProps {
            texts,
            contact: &options.contact,
            ratings: &ratings,
            include: self.include,
            ticked: ctx.link().callback(|_| Msg::Include),
        });
        // One element that is kept in every mode.
        let mut work = el("div").key("work").class("work").with(figure);
        if is_cover {
            return el("div").class("all").with(work.with(cover(texts, send).key("cover"))).into();
        }
        if options.mode == Mode::Rate {
            work = work.with(rate(&RateProps { texts, state, kept: options.kept, send }).key("rate"));
        }
        let mut all = el("div").class("all");
        all = match options.mode {
            Mode::Figure => all.with(work),
            _ => all
                .with(work.with(results(&shown).key("result")))
                .with(contact.key("contact"))
                .with(el("div").key("details").class("details").with(advice(&shown))),
        };
        all.into()
    }
}

impl Widget {
    fn act(&mut self, ctx: &Context<Widget>, action: Action) {
        let before = self.state.ratings();
        self.looked |= matches!(action, Action::Open(_));
        self.state.apply_in_widget(&action);
        let now = self.state.ratings();
        if now != before {
            report(ctx.props().id, WidgetReport::Committed(number_of(&now)));
        }
        self.say_action(ctx, &action, &before);
    }

    fn turn(&mut self, ctx: &Context<Widget>, action: Action) {
        self.act(ctx, action);
        // The focus moves to the card's name, where screen readers start; the figure's ring of ratings stays closed.
        self.state.apply_in_widget(&Action::Leave);
        // Every part of the widget is seen at once, so the place is where the focus goes.
        report(ctx.props().id, WidgetReport::Focus(heading_id(self.state.place)));
        self.state.apply_in_widget(&Action::Go(Place::Rate));
    }

    /// Goes on from the answer that was tapped: to the next question, and from the last one to the result.
    fn go_on(&mut self, ctx: &Context<Widget>) {
        let Some((factor, answer, _)) = self.tapped.take() else { return };
        if self.state.open == factor && self.state.profile().answer(factor) == answer {
            self.turn(ctx, Action::GoOn);
        }
    }

    fn press(&mut self, ctx: &Context<Widget>, press: &KeyPress) {
        let Some(action) = press.action(&self.state) else { return };
        let opens = action.opens();
        self.act(ctx, action);
        if opens {
            report(ctx.props().id, WidgetReport::Focus(&station_id(self.state.open)));
        }
    }

    fn say_action(&mut self, ctx: &Context<Widget>, action: &Action, before: &Ratings) {
        let texts = self.state.language.texts();
        let now = self.state.ratings();
        let text = match action {
            Action::Answer(factor, answer) if self.state.is_own() => {
                phrases::answer_said(texts, *factor, *answer, [before, &now])
            }
            Action::Next | Action::Previous | Action::GoOn if self.state.place == Place::Rate => {
                phrases::station_name(texts, self.state.open, now.get(self.state.open))
            }
            Action::Open(_) if ctx.props().mode != Mode::Rate => self.caption(texts, &now),
            Action::StartOver => texts.page.said_start_over.into(),
            Action::Undo => texts.page.said_undo.into(),
            Action::Redo => texts.page.said_redo.into(),
            _ => return,
        };
        report(ctx.props().id, WidgetReport::Said(&text));
    }

    /// The caption of a figure without cards: the chosen factor's rating in words.
    fn caption(&self, texts: &Texts, ratings: &Ratings) -> String {
        if !self.looked {
            return texts.embed.look.into();
        }
        phrases::rating_in_words(texts, self.state.open, ratings)
    }

    fn redraw(&mut self, ctx: &Context<Widget>) {
        let ratings = shown(&self.state, ctx.props());
        if ratings != self.streams.0 {
            self.streams = draw(ratings);
        }
    }
}

fn state_of(options: &Options) -> State {
    let profile = Profile::default().with_ratings(&options.ratings);
    let mut state = State::new(profile, options.language, Settings::default());
    // Ratings that are there already are gone on with.
    state.place = if options.ratings == Ratings::NONE { Place::Cover } else { Place::Rate };
    // Read-only ratings open on the first card.
    if options.looks_only() {
        state.open = Factor::Objectives;
    }
    follow(&mut state, options);
    state
}

/// Takes over the host's options except the ratings.
fn follow(state: &mut State, options: &Options) {
    state.language = options.language;
    state.settings.hotkeys = options.hotkeys;
    state.shared = options.looks_only().then(|| RatingCode::of(&state.profile().ratings()));
    if state.shared.is_some() {
        state.awaiting_rating = false;
    }
}

/// Whether the cover stands: before the first question, for whoever may rate.
fn is_cover(state: &State, options: &Options) -> bool {
    state.place == Place::Cover && !options.looks_only()
}

/// The ratings in the figure: on the cover an example.
fn shown(state: &State, options: &Options) -> Ratings {
    if is_cover(state, options) { Ratings::EXAMPLE } else { state.ratings() }
}

fn draw(ratings: Ratings) -> (Ratings, Vec<Html>) {
    let assessment = Assessment::of(&ratings);
    (ratings, Layout::ALL.into_iter().map(|layout| stream_svg(layout, &assessment).into()).collect())
}
