//! Which functions of LAPACK go where.

/// Whether jaxlib has the functions of LAPACK.
pub(crate) const INITIALIZED: &str = "_ZN3jax26lapack_kernels_initializedE";

/// The classes of jaxlib that each hold one function of LAPACK, and its name for real and for complex numbers.
#[rustfmt::skip]
const CLASSES: [(&str, &str, &str); 18] = [
    ("TriMatrixEquationSolver", "trsm", "trsm"),
    ("LuDecomposition", "getrf", "getrf"),
    ("QrFactorization", "geqrf", "geqrf"),
    ("PivotingQrFactorization", "geqp3", "geqp3"),
    ("OrthogonalQr", "orgqr", "ungqr"),
    ("OrthogonalQrMultiply", "ormqr", "unmqr"),
    ("CholeskyFactorization", "potrf", "potrf"),
    ("SingularValueDecomposition", "gesdd", ""),
    ("SingularValueDecompositionComplex", "", "gesdd"),
    ("SingularValueDecompositionQR", "gesvd", ""),
    ("SingularValueDecompositionQRComplex", "", "gesvd"),
    ("EigenvalueDecompositionSymmetric", "syevd", ""),
    ("EigenvalueDecompositionHermitian", "", "heevd"),
    ("EigenvalueDecomposition", "geev", ""),
    ("EigenvalueDecompositionComplex", "", "geev"),
    ("HessenbergDecomposition", "gehrd", "gehrd"),
    ("TridiagonalReduction", "sytrd", "hetrd"),
    ("TridiagonalSolver", "gtsv", "gtsv"),
];

/// The function of OpenBLAS that goes where the symbol `_ZN3jax15LuDecompositionILN3xla3ffi8DataTypeE11ElE2fnE` is: the member `fn` of
/// `jax::LuDecomposition<xla::ffi::DataType::F32, long>`, which is for LAPACK with 64-bit integers.
pub(crate) fn lapack(symbol: &str) -> Option<String> {
    let name = symbol.strip_prefix("_ZN3jax")?.strip_suffix("ElE2fnE")?;
    let (class, element_type) = name.split_once("ILN3xla3ffi8DataTypeE")?;
    let class = class.trim_start_matches(|character: char| character.is_ascii_digit());
    let (letter, is_complex) = match element_type {
        "11" => ('s', false),
        "12" => ('d', false),
        "15" => ('c', true),
        "18" => ('z', true),
        _ => return None,
    };
    let &(_, real, complex) = CLASSES.iter().find(|(name, ..)| *name == class)?;
    let function = if is_complex { complex } else { real };
    Some(format!("scipy_{letter}{function}_64_"))
}
