//! The context that everything in MLIR belongs to, and what is unique in it: types and attributes.

use std::marker::PhantomData;

use ryft_mlir_sys::bindings::*;

use super::diagnostics::Diagnostics;
use super::text;

/// A context with the dialects `func`, for functions, and `stablehlo`, for what they compute.
pub struct Context {
    context: MlirContext,
    diagnostics: Box<Diagnostics>,
}

/// A type of a context.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Type<'context>(MlirType, PhantomData<&'context Context>);

/// An attribute of a context: a constant that says more about an operation.
#[derive(Clone, Copy)]
pub struct Attribute<'context>(MlirAttribute, PhantomData<&'context Context>);

impl Context {
    /// A context of its own.
    #[expect(
        clippy::new_without_default,
        reason = "a context is no value among others"
    )]
    pub fn new() -> Self {
        let diagnostics = Box::<Diagnostics>::default();
        // SAFETY: the context is alive, has no threads of its own, and goes before the diagnostics do.
        let context = unsafe {
            let context = mlirContextCreateWithThreading(false);
            for dialect in [
                mlirGetDialectHandle__func__(),
                mlirGetDialectHandle__stablehlo__(),
            ] {
                mlirDialectHandleLoadDialect(dialect, context);
            }
            diagnostics.attach(context);
            context
        };
        Self {
            context,
            diagnostics,
        }
    }

    /// The type of 32-bit floating-point numbers.
    pub fn f32(&self) -> Type<'_> {
        // SAFETY: the context is alive.
        Type(unsafe { mlirF32TypeGet(self.context) }, PhantomData)
    }

    /// The type of arrays with these dimensions.
    pub fn tensor<'context>(
        &'context self,
        dimensions: &[i64],
        element: Type<'context>,
    ) -> Type<'context> {
        // SAFETY: the dimensions are alive during the call, and the absence of an encoding is an attribute that is null.
        let tensor = unsafe {
            mlirRankedTensorTypeGet(
                dimensions.len() as isize,
                dimensions.as_ptr(),
                element.0,
                mlirAttributeGetNull(),
            )
        };
        Type(tensor, PhantomData)
    }

    /// The type of functions.
    pub fn function<'context>(
        &'context self,
        inputs: &[Type<'context>],
        results: &[Type<'context>],
    ) -> Type<'context> {
        // SAFETY: types have the layout of what they hold, and both lists are alive during the call.
        let function = unsafe {
            mlirFunctionTypeGet(
                self.context,
                inputs.len() as isize,
                inputs.as_ptr().cast(),
                results.len() as isize,
                results.as_ptr().cast(),
            )
        };
        Type(function, PhantomData)
    }

    /// A text as an attribute.
    pub fn string(&self, string: &str) -> Attribute<'_> {
        // SAFETY: the text is copied.
        let attribute = unsafe { mlirStringAttrGet(self.context, text::view(string.as_bytes())) };
        Attribute(attribute, PhantomData)
    }

    /// A type as an attribute.
    pub fn type_attribute<'context>(&'context self, r#type: Type<'context>) -> Attribute<'context> {
        // SAFETY: the type is alive.
        Attribute(unsafe { mlirTypeAttrGet(r#type.0) }, PhantomData)
    }

    /// Which dimensions of two arrays a product sums over.
    pub fn contracting_dimensions(&self, left: &[i64], right: &[i64]) -> Attribute<'_> {
        let none: &[i64] = &[];
        // SAFETY: the lists are alive during the call.
        let attribute = unsafe {
            stablehloDotDimensionNumbersGet(
                self.context,
                none.len() as isize,
                none.as_ptr(),
                none.len() as isize,
                none.as_ptr(),
                left.len() as isize,
                left.as_ptr(),
                right.len() as isize,
                right.as_ptr(),
            )
        };
        Attribute(attribute, PhantomData)
    }

    pub(super) fn as_raw(&self) -> MlirContext {
        self.context
    }

    pub(super) fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }

    /// The location of what is in no file.
    pub(super) fn location(&self) -> MlirLocation {
        // SAFETY: the context is alive.
        unsafe { mlirLocationUnknownGet(self.context) }
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        // SAFETY: all that borrowed from the context is gone.
        unsafe { mlirContextDestroy(self.context) }
    }
}

impl Attribute<'_> {
    pub(super) fn as_raw(self) -> MlirAttribute {
        self.0
    }
}
