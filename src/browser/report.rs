use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

thread_local! {
    static REPORTER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// What an embedded widget tells the script that holds its element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WidgetReport<'a> {
    /// It has drawn itself anew.
    Drawn,
    /// The visitor has committed ratings, as [`crate::codec::number_of`] writes them.
    Committed(u32),
    /// The focus goes to the element of this id.
    Focus(&'a str),
    /// This is to be said aloud.
    Said(&'a str),
}

/// Sets the function that reports go to: it is called with the widget's number, the kind of report and its value.
pub fn report_to(reporter: Function) {
    REPORTER.set(Some(reporter));
}

/// Tells of a widget. What the function throws is its own affair.
pub fn report(widget: u32, what: WidgetReport) {
    let (kind, value) = match what {
        WidgetReport::Drawn => (0, JsValue::UNDEFINED),
        WidgetReport::Committed(number) => (1, number.into()),
        WidgetReport::Focus(id) => (2, id.into()),
        WidgetReport::Said(text) => (3, text.into()),
    };
    let reporter = REPORTER.with_borrow(Clone::clone);
    if let Some(reporter) = reporter {
        let _ = reporter.call3(&JsValue::NULL, &widget.into(), &kind.into(), &value);
    }
}
