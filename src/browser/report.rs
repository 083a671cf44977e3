use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

thread_local! {
    static REPORTER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// What an embedded widget reports to the script that owns its element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WidgetReport<'a> {
    /// The widget has rendered; whether its contact link includes the result.
    Drawn(bool),
    /// The visitor has committed ratings, encoded by [`crate::codec::number_of`].
    Committed(u32),
    /// The element with this id should get the focus.
    Focus(&'a str),
    /// This text should be announced to screen readers.
    Said(&'a str),
}

/// Sets the function that receives reports. Its arguments are the widget's number, the kind of report and its value.
pub fn report_to(reporter: Function) {
    REPORTER.set(Some(reporter));
}

/// Sends a report about a widget. Exceptions of the function are ignored.
pub fn report(widget: u32, what: WidgetReport) {
    let (kind, value) = match what {
        WidgetReport::Drawn(include) => (0, include.into()),
        WidgetReport::Committed(number) => (1, number.into()),
        WidgetReport::Focus(id) => (2, id.into()),
        WidgetReport::Said(text) => (3, text.into()),
    };
    let reporter = REPORTER.with_borrow(Clone::clone);
    if let Some(reporter) = reporter {
        let _ = reporter.call3(&JsValue::NULL, &widget.into(), &kind.into(), &value);
    }
}
