package parse

// Limits bound what a reader takes from an input, so that hostile input costs little. The zero value of a field means its default.
type Limits struct {
	// Bytes is the size of the input; 256 MiB by default.
	Bytes int64
	// Depth is how deep objects, elements or parts may nest; 200 by default.
	Depth int
	// Nodes is the number of values, elements or blocks; 20,000,000 by default.
	Nodes int
	// String is the length of one string, text or line in bytes; 16 MiB by default.
	String int
	// ZipEntries is the number of files in a Word file; 4,096 by default.
	ZipEntries int
	// ZipBytes is the size of all parts of a Word file that are read, unpacked; 256 MiB by default.
	ZipBytes int64
	// ZipRatio is how many times larger than packed a part of a Word file may be, once it is over 1 MiB; 200 by default.
	ZipRatio int
}

var defaultLimits = Limits{
	Bytes:      256 << 20,
	Depth:      200,
	Nodes:      20_000_000,
	String:     16 << 20,
	ZipEntries: 4096,
	ZipBytes:   256 << 20,
	ZipRatio:   200,
}

// DefaultLimits returns the limits that hold when none are given.
func DefaultLimits() Limits { return defaultLimits }

func (l Limits) withDefaults() Limits {
	d := defaultLimits
	if l.Bytes > 0 {
		d.Bytes = l.Bytes
	}
	if l.Depth > 0 {
		d.Depth = l.Depth
	}
	if l.Nodes > 0 {
		d.Nodes = l.Nodes
	}
	if l.String > 0 {
		d.String = l.String
	}
	if l.ZipEntries > 0 {
		d.ZipEntries = l.ZipEntries
	}
	if l.ZipBytes > 0 {
		d.ZipBytes = l.ZipBytes
	}
	if l.ZipRatio > 0 {
		d.ZipRatio = l.ZipRatio
	}
	return d
}

// Option changes how a reader works.
type Option func(*options)

type options struct {
	limits  Limits
	lenient bool
}

func newOptions(opts []Option) options {
	if len(opts) == 0 {
		return options{limits: defaultLimits}
	}
	o := options{limits: defaultLimits}
	for _, set := range opts {
		set(&o)
	}
	return o
}

// WithLimits sets the limits of a reader; fields that are zero keep their defaults.
func WithLimits(l Limits) Option { return func(o *options) { o.limits = l.withDefaults() } }

// Lenient makes the readers of JSON and XML go on where they would refuse: what they do not know they keep as
// extensions of the plan and report as warnings. Input that is broken is refused all the same.
func Lenient() Option { return func(o *options) { o.lenient = true } }
